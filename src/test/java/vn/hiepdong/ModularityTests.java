package vn.hiepdong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: who may use whom (the package-info.java of each), and the diagram of it in docs/. */
class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(HiepDongApplication.class);

    private static final Path DIAGRAM = Path.of("docs/modules.md");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    /** Writes the diagram; where it differed from the one kept, fails once, so that the new one is looked at. */
    @Test
    void theDiagramInTheDocsIsOfTheseModules() throws IOException {
        var kept = Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "";
        var drawn = draw();
        Files.writeString(DIAGRAM, drawn);
        assertThat(kept).as("docs/modules.md, now written anew: commit it").isEqualTo(drawn);
    }

    private static String draw() {
        var arrows = MODULES.stream()
                .sorted()
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .map(ApplicationModule::getIdentifier)
                        .sorted()
                        .map(used -> "  %s --> %s%n".formatted(module.getIdentifier(), used)))
                .collect(Collectors.joining());
        return """
                # Modules

                Drawn by `ModularityTests` from the code. An arrow says: uses. What each is for stands in its
                `package-info.java`.

                ```mermaid
                graph TD
                %s```
                """.formatted(arrows);
    }
}
