package vn.hiepdong.database;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another process that runs a server on a data folder and holds it until it is killed, as {@code kill -9} would. */
final class AbandonedPortal {

    private final Process process;
    private String jdbcUrl;

    private AbandonedPortal(Process process) {
        this.process = process;
    }

    /** Comes back when the other portal has started and recorded something. */
    static AbandonedPortal startOn(Path data) throws IOException {
        var portal = beginToStartOn(data);
        var output = new BufferedReader(new InputStreamReader(portal.process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("jdbc:")) {
                portal.jdbcUrl = line;
                return portal;
            }
        }
        throw new IllegalStateException("the other portal did not start");
    }

    /** Comes back at once. */
    static AbandonedPortal beginToStartOn(Path data) throws IOException {
        return new AbandonedPortal(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedPortal.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
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
        new FileOutputStream(FileDescriptor.out).write(url.getBytes(StandardCharsets.UTF_8));
        System.in.read();
    }
}
