package vn.hiepdong.commitment.register;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AwaitedAnswers;
import vn.hiepdong.commitment.obstacle.Obstacles;

/** Which commitments ask something of somebody's side. Only ids: what is shown of them, the register reads. */
@Component
@Transactional(readOnly = true)
public class OwnCommitments {

    private final JdbcClient jdbc;
    private final AwaitedAnswers answers;
    private final Obstacles obstacles;
    private final Scopes scopes;
    private final Clock clock;

    OwnCommitments(JdbcClient jdbc, AwaitedAnswers answers, Obstacles obstacles, Scopes scopes, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.obstacles = obstacles;
        this.scopes = scopes;
        this.clock = clock;
    }

    public Set<Long> idsOf(SignedInAccount me, Mine which) {
        var side = scopes.partyAs(me);
        return switch (which) {
            case TO_DO -> toDo(side, null, null);
            case THIS_WEEK -> {
                var today = LocalDate.now(clock);
                yield toDo(side, today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            }
            case TO_ANSWER ->
                answers.of(me).stream()
                        .map(awaited -> awaited.commitment().id())
                        .collect(Collectors.toSet());
            case DISPUTED -> disputed(side);
            case OBSTRUCTED ->
                obstacles.longOpen(side).stream()
                        .map(Obstacles.Open::commitmentId)
                        .collect(Collectors.toSet());
        };
    }

    /** Under the signed live programmes to which both agencies are a signing party. */
    public Set<Long> idsBetween(long one, long other) {
        return jdbc.sql("""
                        select c.id from commitment c
                          join programme_party a on a.programme_id = c.programme_id and a.agency_id = :one and a.must_sign
                          join programme_party b on b.programme_id = c.programme_id and b.agency_id = :other and b.must_sign
                        """)
                .param("one", one)
                .param("other", other)
                .query(Long.class)
                .set();
    }

    private Set<Long> toDo(Collection<Long> side, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select c.id from commitment c
                         where c.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                           and (cast(:from as date) is null or c.due_on between :from and :to)
                           and exists (select from commitment_assignment a
                                        where a.commitment_id = c.id and a.role = 'LEAD' and a.agency_id = any(:side))
                        """)
                .param("from", from)
                .param("to", to)
                .param("side", side.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    /** Of the entries that stand the last one counts: a newer one is the lead's answer. */
    private Set<Long> disputed(Collection<Long> side) {
        return jdbc.sql("""
                        select c.id from commitment c
                         where c.state not in ('COMPLETED', 'CANCELLED', 'CARRIED_OVER')
                           and exists (select from progress_reply r
                                        where r.stance = 'DISPUTED'
                                          and r.entry_id = (select max(e.id) from progress_entry e
                                                             where e.commitment_id = c.id and not exists (
                                                                   select from progress_voiding v where v.entry_id = e.id)))
                           and (exists (select from commitment_assignment a
                                         where a.commitment_id = c.id and a.role = 'LEAD' and a.agency_id = any(:side))
                                or exists (select from programme_party p
                                            where p.programme_id = c.programme_id and p.agency_id = any(:side)))
                        """)
                .param("side", side.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }
}
