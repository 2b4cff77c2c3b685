package vn.hiepdong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which agencies somebody may act. */
@Component
public class Scopes {

    private static final String OWN_AND_BELOW = """
            with recursive scope (id) as (
                select cast(:agency as bigint)
                union
                select p.agency_id from agency_parentage p join scope on p.parent_id = scope.id
                 where (p.valid_from is null or p.valid_from <= :today) and (p.valid_to is null or p.valid_to >= :today)
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Scopes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The agencies whose records a coordinator changes: the own one and those below it today. */
    public Set<Long> kept(SignedInAccount me) {
        return ids(me, OWN_AND_BELOW + "select id from scope");
    }

    /** The agencies as which somebody counts as a party: the same, and the groups to which one of them belongs today. */
    public Set<Long> partyAs(SignedInAccount me) {
        return ids(me, OWN_AND_BELOW + """
                        select id from scope
                        union
                        select m.group_id from agency_member m join scope on m.member_id = scope.id
                         where (m.valid_from is null or m.valid_from <= :today) and (m.valid_to is null or m.valid_to >= :today)
                        """);
    }

    /**
     * The agencies inside which somebody works: those as which the own agency counts as a party, those above it, and the groups
     * to which one of these belongs today. What a party signed is read by all who work inside it.
     */
    public Set<Long> insideOf(SignedInAccount me) {
        return ids(me, OWN_AND_BELOW + """
                        , up (id) as (
                            select cast(:agency as bigint)
                            union
                            select p.parent_id from agency_parentage p join up on p.agency_id = up.id
                             where (p.valid_from is null or p.valid_from <= :today) and (p.valid_to is null or p.valid_to >= :today)
                        ), one (id) as (select id from scope union select id from up)
                        select id from one
                        union
                        select m.group_id from agency_member m join one on m.member_id = one.id
                         where (m.valid_from is null or m.valid_from <= :today) and (m.valid_to is null or m.valid_to >= :today)
                        """);
    }

    private Set<Long> ids(SignedInAccount me, String query) {
        return jdbc.sql(query)
                .param("agency", me.agencyId())
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .set();
    }
}
