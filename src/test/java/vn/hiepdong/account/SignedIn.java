package vn.hiepdong.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hiepdong.agency.Agency;

/** People who are signed in, for tests: a real account row, so that the check at each request finds it. */
public final class SignedIn {

    private static final Instant PASSWORD_SET = Instant.parse("2026-01-05T02:00:00Z");

    /** Whatever the clock of the test says. */
    private static final Instant ALWAYS_LATELY = Instant.parse("2999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    public SignedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SignedInAccount coordinatorOf(Agency agency) {
        return account(agency, EnumSet.of(Role.COORDINATOR));
    }

    public SignedInAccount reporterOf(Agency agency) {
        return account(agency, EnumSet.of(Role.REPORTER));
    }

    public SignedInAccount editorOf(Agency agency) {
        return account(agency, EnumSet.of(Role.EDITOR));
    }

    public SignedInAccount leaderOf(Agency agency) {
        return account(agency, EnumSet.of(Role.LEADER));
    }

    public SignedInAccount administratorOf(Agency agency) {
        return account(agency, EnumSet.of(Role.ADMIN));
    }

    public SignedInAccount agencyAdministratorOf(Agency agency) {
        return account(agency, EnumSet.of(Role.AGENCY_ADMIN));
    }

    public SignedInAccount inEveryRoleOf(Agency agency) {
        return account(agency, EnumSet.allOf(Role.class));
    }

    public SignedInAccount account(Agency agency, Set<Role> roles) {
        var id = jdbc.sql("select nextval('account_seq')").query(Long.class).single();
        var login = "nguoi-dung-" + id;
        jdbc.sql("""
                        insert into account (id, version, login, name, agency_id, password_hash, password_set_at, state, demonstration)
                        values (:id, 0, :login, 'Nguyễn Văn Thử', :agency, 'none', :set, 'ACTIVE', false)
                        """)
                .param("id", id)
                .param("login", login)
                .param("agency", agency.id())
                .param("set", java.sql.Timestamp.from(PASSWORD_SET))
                .update();
        roles.forEach(role -> jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update());
        return new SignedInAccount(id, login, "Nguyễn Văn Thử", agency.id(), roles, PASSWORD_SET);
    }

    /** Somebody whose account is there already. */
    public SignedInAccount known(String login) {
        return jdbc.sql("select id, name, agency_id, password_set_at from account where login = :login")
                .param("login", login)
                .query((row, number) -> new SignedInAccount(
                        row.getLong("id"),
                        login,
                        row.getString("name"),
                        row.getLong("agency_id"),
                        rolesOf(row.getLong("id")),
                        row.getTimestamp("password_set_at").toInstant()))
                .single();
    }

    private Set<Role> rolesOf(long account) {
        return EnumSet.copyOf(jdbc.sql("select role from account_role where account_id = :id")
                .param("id", account)
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .list());
    }

    /** For a request: signed in, with a CSRF token. */
    public static RequestPostProcessor as(SignedInAccount account) {
        return request ->
                csrf().postProcessRequest(authentication(token(account)).postProcessRequest(request));
    }

    /** For a request: signed in, and without the token that the portal's own pages send. */
    public static RequestPostProcessor withoutToken(SignedInAccount account) {
        return authentication(token(account));
    }

    /** For use cases called without a request. */
    public static void on(SignedInAccount account) {
        SecurityContextHolder.getContext().setAuthentication(token(account));
    }

    private static UsernamePasswordAuthenticationToken token(SignedInAccount account) {
        var authorities = new ArrayList<>(account.authorities());
        authorities.add(Factors.proven(Factors.PASSWORD, ALWAYS_LATELY));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
    }
}
