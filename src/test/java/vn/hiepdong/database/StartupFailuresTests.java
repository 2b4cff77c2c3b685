package vn.hiepdong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

/** What the person who starts the portal reads when it does not start. */
class StartupFailuresTests {

    @TempDir
    Path folder;

    @Test
    void theSentenceIsAllThatIsPrintedAndTheExitCodeIsOne() throws Exception {
        var file = Files.createFile(folder.resolve("tep"));

        var portal = new Portal(Map.of("PORTAL_DATA_DIR", file.resolve("data").toString(), "LC_ALL", "C"));

        assertThat(portal.standardError.strip()).isEqualTo("""
                        Không khởi động được. Không ghi được vào thư mục dữ liệu %s/data.
                        Việc cần làm: Cấp quyền ghi thư mục này cho tài khoản chạy cổng, hoặc đặt PORTAL_DATA_DIR tới một \
                        thư mục ghi được.""".formatted(file));
        assertThat(portal.standardOutput).doesNotContain("\tat ", "APPLICATION FAILED TO START");
        assertThat(portal.exitCode).isEqualTo(1);
    }

    @Test
    void aServerOfOnesOwnThatIsDownIsNamedOnce() throws Exception {
        var portal = new Portal(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/hiepdong"));

        assertThat(portal.standardError.strip())
                .startsWith("Không khởi động được. Không kết nối được máy chủ cơ sở dữ liệu (")
                .contains("127.0.0.1:1");
        assertThat(portal.standardOutput).doesNotContain("\tat ", "APPLICATION FAILED TO START");
        assertThat(portal.exitCode).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAddressInAnotherFormIsNotRepeatedWithItsPassword() throws Exception {
        var portal = new Portal(Map.of("SPRING_DATASOURCE_URL", "postgres://hiepdong:bi-mat@127.0.0.1/hiepdong"));

        assertThat(portal.standardError.strip())
                .startsWith("Không khởi động được. SPRING_DATASOURCE_URL không phải địa chỉ PostgreSQL.")
                .contains("jdbc:postgresql://máy-chủ:5432/hiepdong");
        assertThat(portal.standardError + portal.standardOutput).doesNotContain("bi-mat", "\tat ");
        assertThat(portal.exitCode).isEqualTo(1);
    }

    @Test
    void aTakenPortIsNamedWithAnother() {
        assertThat(sentence(new PortInUseException(8080))).isEqualTo("Cổng mạng 8080 đang có chương trình khác dùng.");
        assertThat(remedy(new PortInUseException(8080))).contains("SERVER_PORT=8081");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, Không kết nối được máy chủ cơ sở dữ liệu",
        "08006, Không kết nối được máy chủ cơ sở dữ liệu",
        "57P03, Không kết nối được máy chủ cơ sở dữ liệu",
        "53300, Không kết nối được máy chủ cơ sở dữ liệu",
        "28P01, Máy chủ cơ sở dữ liệu không nhận tên hoặc mật khẩu",
        "28000, Tài khoản cơ sở dữ liệu không có quyền cần thiết",
        "42501, Tài khoản cơ sở dữ liệu không có quyền cần thiết",
        "3D000, Máy chủ không có cơ sở dữ liệu đã nêu"
    })
    void eachWayAServerRefusesHasItsSentence(String sqlState, String beginning) {
        assertThat(sentence(refusal(sqlState))).startsWith(beginning);
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        var url = TestDatabase.shared().jdbcUrl().replace("/shared", "/khong_co");

        assertThat(sentence(failureOf(() -> DriverManager.getConnection(url, "postgres", ""))))
                .contains("\"khong_co\" does not exist");
    }

    @Test
    void aDatabaseThatAnotherReleaseMigratedIsNotTouched() throws IOException {
        var database = TestDatabase.fresh();
        var migration = folder.resolve("V901__promise.sql");
        Files.writeString(migration, "create table promise (id int)");
        migrate(database);
        Files.writeString(migration, "create table promise (id bigint)");

        assertThat(sentence(failureOf(() -> migrate(database))))
                .startsWith("Cơ sở dữ liệu không khớp với bản cổng này");
    }

    @Test
    void aMigrationThatFailsSaysWhatTheServerSaid() throws IOException {
        Files.writeString(folder.resolve("V902__broken.sql"), "create table promise (id no_such_type)");

        assertThat(sentence(failureOf(() -> migrate(TestDatabase.fresh()))))
                .startsWith("Không nâng cấp được cơ sở dữ liệu")
                .contains("no_such_type");
    }

    @Test
    void whatOnlyAProgrammerCanMendIsLeftToSpringBoot() {
        assertThat(StartupFailures.explain(new BeanCreationException("x", new IllegalStateException())))
                .isEmpty();
    }

    private static String sentence(Throwable failure) {
        return StartupFailures.explain(new BeanCreationException("as Spring wraps it", failure))
                .orElseThrow()
                .getMessage();
    }

    private static String remedy(Throwable failure) {
        return StartupFailures.explain(failure).orElseThrow().remedy();
    }

    private static PSQLException refusal(String sqlState) {
        for (var state : PSQLState.values()) {
            if (state.getState().equals(sqlState)) {
                return new PSQLException("refused", state);
            }
        }
        return new PSQLException("refused", PSQLState.UNKNOWN_STATE) {
            @Override
            public String getSQLState() {
                return sqlState;
            }
        };
    }

    private void migrate(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("filesystem:" + folder)
                .ignoreMigrationPatterns("*:missing")
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static Throwable failureOf(Act act) {
        try {
            act.run();
        } catch (FlywayException | SQLException e) {
            return e;
        }
        throw new AssertionError("it did not fail");
    }

    private interface Act {
        void run() throws SQLException;
    }

    /** The whole application in a process of its own, run to its end. */
    private final class Portal {

        private final String standardOutput;
        private final String standardError;
        private final int exitCode;

        private Portal(Map<String, String> environment) throws Exception {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(
                    java, "-cp", System.getProperty("java.class.path"), "vn.hiepdong.HiepDongApplication");
            builder.environment().putAll(Map.of("SERVER_PORT", "0", "PORTAL_DATA_DIR", folder.toString()));
            builder.environment().putAll(environment);
            var errors = Files.createTempFile("portal", ".err");
            var process = builder.redirectError(errors.toFile()).start();
            standardOutput = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            exitCode = process.waitFor();
            standardError = Files.readString(errors);
            Files.delete(errors);
        }
    }
}
