package vn.hiepdong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the portal's own PostgreSQL between one start and the next. */
class EmbeddedServerLifeTests {

    @TempDir
    Path data;

    private DataFolder folder;

    @BeforeEach
    void folder() {
        folder = DataFolder.at(data.toString());
    }

    @Test
    void whatWasRecordedSurvivesAKilledPortalWhoseServerWasLeftOver() throws Exception {
        var killed = AbandonedPortal.startOn(data);
        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .as("while the other one runs")
                .isInstanceOf(StartupFailure.class)
                .hasMessage("Một cổng khác đang chạy trên thư mục dữ liệu " + data + ".");
        killed.kill();
        assertThat(whyNobodyAnswers(killed.jdbcUrl()))
                .as("the server outlives its portal")
                .contains("password");

        try (var server = EmbeddedServer.start(folder)) {
            assertThat(promiseIn(server)).isEqualTo("Phối hợp giám sát");
            assertThat(whyNobodyAnswers(killed.jdbcUrl())).contains("refused");
        }
        assertThat(folder.database().resolve("postmaster.pid"))
                .as("a clean stop")
                .doesNotExist();

        Files.writeString(
                folder.database().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.database() + "\n");
        try (var server = EmbeddedServer.start(folder)) {
            assertThat(promiseIn(server))
                    .as("the file of a server that is gone names another program's process, which lives on")
                    .isEqualTo("Phối hợp giám sát");
        }
    }

    @Test
    void aFirstStartThatWasCutShortBeginsAnew() throws Exception {
        Files.createDirectories(folder.unfinishedDatabase());
        Files.writeString(folder.unfinishedDatabase().resolve("postgresql.conf"), "# half-written");
        var unpacked = Files.createDirectories(folder.programs().resolve("postgresql/PG-half/bin"));
        Files.writeString(unpacked.resolve("pg_ctl"), "half-writ");

        EmbeddedServer.start(folder).close();

        assertThat(folder.database().resolve("PG_VERSION")).exists();
        assertThat(folder.unfinishedDatabase()).doesNotExist();
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void aFirstStartKilledWhileItMakesTheDatabaseBeginsAnew() throws Exception {
        var killed = AbandonedPortal.beginToStartOn(data);
        while (killed.isAlive() && !Files.exists(folder.unfinishedDatabase().resolve("postgresql.conf"))) {
            Thread.onSpinWait();
        }
        killed.kill();

        EmbeddedServer.start(folder).close();

        assertThat(folder.database().resolve("portal.passwords")).exists();
        assertThat(folder.unfinishedDatabase()).doesNotExist();
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws Exception {
        Files.createDirectories(folder.database());
        Files.writeString(folder.database().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .hasMessage("Dữ liệu trong " + folder.database()
                        + " là của PostgreSQL 17, bản cổng này dùng PostgreSQL 18.");

        assertThat(folder.programs()).doesNotExist();
    }

    @Test
    void filesThatAreNoDatabaseAreLeftAlone() throws Exception {
        Files.createDirectories(folder.database());
        Files.writeString(folder.database().resolve("thu.txt"), "của tôi");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .hasMessage("Thư mục " + folder.database() + " có sẵn tệp nhưng không phải dữ liệu PostgreSQL.");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        var file = Files.createFile(data.resolve("tep"));
        var impossible = DataFolder.at(file.resolve("data").toString());

        assertThatThrownBy(() -> EmbeddedServer.start(impossible))
                .hasMessage("Không ghi được vào thư mục dữ liệu " + impossible.root() + ".");
    }

    private static String promiseIn(EmbeddedServer server) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        server.jdbcUrl(),
                        DatabaseRoles.OWNER,
                        server.passwords().owner());
                var answer = owner.createStatement().executeQuery("select text from promise")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String whyNobodyAnswers(String jdbcUrl) {
        try (var connection = DriverManager.getConnection(jdbcUrl, "postgres", "sai")) {
            return "somebody answers: " + connection;
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
