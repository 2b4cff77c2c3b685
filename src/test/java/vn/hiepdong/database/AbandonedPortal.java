package vn.hiepdong.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another process that runs a server on a data folder and holds it until it is killed, as {@code kill -9} would. */
final class AbandonedPortal {

    private final Process process;
    private final String jdbcUrl;

    private AbandonedPortal(Process process, String jdbcUrl) {
        this.process = process;
        this.jdbcUrl = jdbcUrl;
    }

    static AbandonedPortal startOn(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedPortal.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("jdbc:")) {
                return new AbandonedPortal(process, line);
            }
        }
        throw new IllegalStateException("the other portal did not start");
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] args) throws Exception {
        var server = EmbeddedServer.start(DataFolder.at(args[0]));
        try (var owner = DriverManager.getConnection(
                        server.jdbcUrl(),
                        DatabaseRoles.OWNER,
                        server.passwords().owner());
                var sql = owner.createStatement()) {
            sql.execute("create table promise (text text)");
            sql.execute("insert into promise values ('Phối hợp giám sát')");
        }
        var url = server.jdbcUrl() + System.lineSeparator();
        new java.io.FileOutputStream(java.io.FileDescriptor.out).write(url.getBytes(StandardCharsets.UTF_8));
        System.in.read();
    }
}
