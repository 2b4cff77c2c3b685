package vn.hiepdong.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.account.Role;

/**
 * A database in which each kind of record stands, with all that can be told of one ({@code outside/*.sql}): in set 2 for everybody,
 * in set 3 for the parties, in set 4 for the keeping agency alone. Three agencies have an account of each role.
 */
final class EveryRecord {

    /** Settings with which the pages of a province's own sign-in are there; its server is away. */
    static final String SSO_ISSUER = "portal.sso.issuer=http://127.0.0.1:1";

    static final String SSO_CLIENT = "portal.sso.client-id=cong";
    static final String SSO_SECRET = "portal.sso.client-secret=khoa";

    static final long KEEPER = 1001;
    static final long PARTY = 1002;
    static final long STRANGER = 1003;
    static final List<Long> AGENCIES = List.of(KEEPER, PARTY, STRANGER);

    private static final Map<Integer, String> SETS = Map.of(2, "PUBLIC", 3, "PARTIES", 4, "AGENCY");

    private final JdbcTemplate owner;

    /** @param owner of the tables: the log of notices is not for the running role to write */
    EveryRecord(JdbcTemplate owner) {
        this.owner = owner;
    }

    /**
     * @param passwordHash of all the accounts
     * @param folder the portal's, for the contents of the files
     */
    void write(String passwordHash, Path folder) {
        var tables = JdbcClient.create(owner);
        owner.execute(read("registry").replace(":hash", "'" + passwordHash + "'"));
        SETS.forEach((set, visibility) -> owner.execute(
                read("records").replace("{n}", String.valueOf(set)).replace("{visibility}", visibility)));
        tables.sql("select sha256 from attachment").query(String.class).list().forEach(sha256 -> keep(folder, sha256));
    }

    static String login(Role role, long agency) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "-" + agency;
    }

    private static String read(String script) {
        try {
            return new ClassPathResource("outside/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void keep(Path folder, String sha256) {
        try {
            var file = folder.resolve("files/contents")
                    .resolve(sha256.substring(0, 2))
                    .resolve(sha256);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "%PDF-1.7");
            for (var width : List.of("-480", "-960")) {
                Files.writeString(file.resolveSibling(sha256 + width), "%PDF-1.7");
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
