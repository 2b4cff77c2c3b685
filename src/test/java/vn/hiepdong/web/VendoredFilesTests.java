package vn.hiepdong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files of others that stand in the tree are what their makers published, or what {@code bin/subset-font} cut out of it. */
class VendoredFilesTests {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @TestFactory
    Iterable<DynamicTest> eachFileHasTheChecksumOfTheManifest() throws IOException {
        return manifest().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(sha512(VENDOR.resolve(entry.getKey()))).isEqualTo(entry.getValue())))
                .toList();
    }

    @Test
    void noFileStandsOutsideTheManifest() throws IOException {
        try (var files = Files.walk(VENDOR)) {
            var found = files.filter(Files::isRegularFile)
                    .map(file -> VENDOR.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("manifest.sha512"));
            assertThat(found).containsExactlyInAnyOrderElementsOf(manifest().keySet());
        }
    }

    private static Map<String, String> manifest() throws IOException {
        return Files.readAllLines(VENDOR.resolve("manifest.sha512")).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }
}
