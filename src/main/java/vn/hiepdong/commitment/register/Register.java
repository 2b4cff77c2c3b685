package vn.hiepdong.commitment.register;

import java.util.Comparator;
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
import vn.hiepdong.programme.ProgrammeReader;

/**
 * Reads the register of commitments, items of texts and tasks alike. Archival programmes stand outside of it (DOMAIN §3). Who
 * reads it is anybody where no reader is named; what a reader may not read is not counted either.
 */
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
        return page(filter, order, wanted, ProgrammeReader.ANYBODY);
    }

    /** The same as far as somebody on the staff reads it. */
    public RegisterPage page(RegisterFilter filter, RegisterOrder order, Pageable wanted, ProgrammeReader reader) {
        var judged = judged(filter, reader);
        var passing = passing(judged, filter.status(), order);
        var from = (int) Math.min(wanted.getOffset(), passing.size());
        var to = Math.min(from + wanted.getPageSize(), passing.size());
        return new RegisterPage(
                tally(judged), counts(judged), new PageImpl<>(read(passing.subList(from, to)), wanted, passing.size()));
    }

    /** All that pass the filter: for a sheet. */
    public List<RegisterRow> all(RegisterFilter filter, RegisterOrder order) {
        return all(filter, order, ProgrammeReader.ANYBODY);
    }

    /** The same as far as somebody on the staff reads it. */
    public List<RegisterRow> all(RegisterFilter filter, RegisterOrder order, ProgrammeReader reader) {
        return read(passing(judged(filter, reader), filter.status(), order));
    }

    /** What the public live programmes whose period touches the year promise, and how it stands today (DOMAIN §4). */
    public Promise promiseOf(int year) {
        return new Promise(year, tally(judged(RegisterFilter.ofYear(year), ProgrammeReader.ANYBODY)));
    }

    /**
     * How those that pass the filter and that somebody on the staff reads stand, by the id of their programme; one without
     * any is not in the map.
     */
    public Map<Long, List<Tally.Counted>> byProgramme(RegisterFilter filter, ProgrammeReader reader) {
        return judged(filter, reader).stream()
                .collect(Collectors.groupingBy(
                        one -> one.line().programmeId(),
                        Collectors.mapping(
                                one -> new Tally.Counted(one.line().state(), one.status()), Collectors.toList())));
    }

    /** @param status as the line stands today */
    record Judged(RegisterLine line, DueStatus status) {}

    List<Judged> judged(RegisterFilter filter, ProgrammeReader reader) {
        return lines(filter, reader).stream()
                .map(line -> new Judged(line, dueStatuses.of(line.standing())))
                .toList();
    }

    static Tally tally(List<Judged> judged) {
        return Tally.of(judged.stream()
                .map(one -> new Tally.Counted(one.line().state(), one.status()))
                .toList());
    }

    private static Map<DueStatus, Long> counts(List<Judged> judged) {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        Judged::status, () -> new EnumMap<>(DueStatus.class), Collectors.counting()));
    }

    private static List<Judged> passing(List<Judged> judged, DueStatus status, RegisterOrder order) {
        return judged.stream()
                .filter(one -> status == null || one.status() == status)
                .sorted(Comparator.comparing(Judged::line, order.comparator()))
                .toList();
    }

    private List<RegisterRow> read(List<Judged> judged) {
        var ids = judged.stream().map(one -> one.line().id()).toList();
        var read = commitments.withAssignments(ids).stream()
                .collect(Collectors.toMap(Commitment::id, Function.identity()));
        return judged.stream()
                .map(one -> RegisterRow.of(read.get(one.line().id()), one.status()))
                .toList();
    }

    private List<RegisterLine> lines(RegisterFilter filter, ProgrammeReader reader) {
        return jdbc.sql("""
                        select c.id, c.programme_id, c.task, c.number, c.state, c.due_on, c.claimed_on, c.completed_on,
                               coalesce(c.reported_on, p.effective_from, p.signed_on) as heard_on
                          from commitment c join programme p on p.id = c.programme_id
                         where p.signed and not p.archival
                           and (:everything or visibility_opens(
                                narrower(programme_open_to(p.status, p.visibility), c.visibility),
                                p.keeping_agency_id = any (cast(:kept as bigint[])),
                                exists (select from programme_party q
                                         where q.programme_id = p.id and q.agency_id = any (cast(:inside as bigint[])))))
                           and (cast(:year as int) is null
                                or p.period_from <= make_date(:year, 12, 31) and p.period_to >= make_date(:year, 1, 1))
                           and (cast(:programme as bigint) is null or p.id = :programme)
                           and (cast(:agency as bigint) is null or exists (
                                select from commitment_assignment a
                                 where a.commitment_id = c.id and a.agency_id = :agency
                                   and (cast(:role as text) is null or a.role = :role)))
                           and (cast(:among as bigint[]) is null or c.id = any(:among))
                           and (cast(:words as text) is null or not exists (
                                select from unnest(string_to_array(search_text(:words), ' ')) word
                                 where strpos(search_text(concat_ws(' ', c.statement, c.output, p.title)), word) = 0))
                        """)
                .param("year", filter.year())
                .param("programme", filter.programmeId())
                .param("agency", filter.agencyId())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("among", filter.among() == null ? null : filter.among().toArray(Long[]::new))
                .param("words", filter.words())
                .param("everything", reader.everything())
                .param("kept", reader.keptIds())
                .param("inside", reader.insideIds())
                .query(RegisterLine.class)
                .list();
    }
}
