package vn.hiepdong;

import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

// a module does not know the hidden names of another: two may both have a ReadingProgrammes
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Hiệp Đồng")
public class HiepDongApplication {

    /** What is done beside serving, then ends. See {@code CreateAdminCommand}, {@code VerifyAuditCommand}. */
    private static final Set<String> COMMANDS = Set.of("create-admin", "verify-audit");

    /** Nobody is served meanwhile; stronger than the settings of the portal that may run beside it. */
    private static final List<String> UNSEEN =
            List.of("--server.port=0", "--server.address=127.0.0.1", "--management.server.port=-1");

    public static void main(String[] args) {
        // loads what a library adds to them; else the first logger asks for them while it is being made, and complains
        ZoneRulesProvider.getAvailableZoneIds();
        var application = new SpringApplication(HiepDongApplication.class);
        if (Stream.of(args).anyMatch(COMMANDS::contains)) {
            var unseen = Stream.concat(Stream.of(args), UNSEEN.stream()).toArray(String[]::new);
            System.exit(SpringApplication.exit(application.run(unseen)));
        }
        application.run(args);
    }
}
