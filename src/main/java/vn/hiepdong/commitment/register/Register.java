package vn.hiepdong.commitment.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.Promise;
import vn.hiepdong.commitment.Tally;

/** Reads the register of commitments. Archival programmes stand outside of it (DOMAIN §3). */
@Component
@Transactional(readOnly = true)
public class Register {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final DueStatuses dueStatuses;

    Register(JdbcClient jdbc, Commitments commitments, DueStatuses dueStatuses) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.dueStatuses = dueStatuses;
    }

    /**
     * One page and the figures of all that passes the filter but for its status, so that the figures lead to the statuses.
     * A fixed number of statements, whatever the size of the register.
     */
    public RegisterPage page(RegisterFilter filter, RegisterOrder order, Pageable wanted) {
        var lines = lines(filter);
        var passing = passing(lines, filter.status(), order);
        var from = (int) Math.min(wanted.getOffset(), passing.size());
        var to = Math.min(from + wanted.getPageSize(), passing.size());
        return new RegisterPage(
                tally(lines), counts(lines), new PageImpl<>(read(passing.subList(from, to)), wanted, passing.size()));
    }

    /** All that pass the filter: for a sheet. */
    public List<RegisterRow> all(RegisterFilter filter, RegisterOrder order) {
        return read(passing(lines(filter), filter.status(), order));
    }

    /** What the signed live programmes whose period touches the year promise, and how it stands today (DOMAIN §4). */
    public Promise promiseOf(int year) {
        return new Promise(year, tally(lines(RegisterFilter.ofYear(year))));
    }

    public Tally tally(RegisterFilter filter) {
        return tally(lines(filter));
    }

    private Tally tally(List<RegisterLine> lines) {
        return Tally.of(lines.stream()
                .map(line -> new Tally.Counted(line.state(), dueStatuses.of(line.standing())))
                .toList());
    }

    private Map<DueStatus, Long> counts(List<RegisterLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> dueStatuses.of(line.standing()),
                        () -> new EnumMap<>(DueStatus.class),
                        Collectors.counting()));
    }

    private List<RegisterLine> passing(List<RegisterLine> lines, DueStatus status, RegisterOrder order) {
        return lines.stream()
                .filter(line -> status == null || dueStatuses.of(line.standing()) == status)
                .sorted(order.comparator())
                .toList();
    }

    private List<RegisterRow> read(List<RegisterLine> lines) {
        var read = commitments
                .withAssignments(lines.stream().map(RegisterLine::id).toList())
                .stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        return lines.stream()
                .map(line -> RegisterRow.of(read.get(line.id()), dueStatuses.of(line.standing())))
                .toList();
    }

    private List<RegisterLine> lines(RegisterFilter filter) {
        return jdbc.sql("""
                        select c.id, c.programme_id, c.number, c.state, c.due_on, c.claimed_on, c.completed_on,
                               coalesce(c.reported_on, p.effective_from, p.signed_on) as heard_on
                          from commitment c join programme p on p.id = c.programme_id
                         where p.status = 'SIGNED' and not p.archival
                           and (cast(:year as int) is null
                                or p.period_from <= make_date(:year, 12, 31) and p.period_to >= make_date(:year, 1, 1))
                           and (cast(:programme as bigint) is null or p.id = :programme)
                           and (cast(:agency as bigint) is null or exists (
                                select from commitment_assignment a
                                 where a.commitment_id = c.id and a.agency_id = :agency
                                   and (cast(:role as text) is null or a.role = :role)))
                           and (cast(:words as text) is null or not exists (
                                select from unnest(string_to_array(search_text(:words), ' ')) word
                                 where strpos(search_text(concat_ws(' ', c.statement, c.output, p.title)), word) = 0))
                        """)
                .param("year", filter.year())
                .param("programme", filter.programmeId())
                .param("agency", filter.agencyId())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("words", filter.words())
                .query(RegisterLine.class)
                .list();
    }
}
