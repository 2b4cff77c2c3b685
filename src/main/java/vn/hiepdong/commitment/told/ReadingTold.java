package vn.hiepdong.commitment.told;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.HappeningKind;
import vn.hiepdong.commitment.Stance;

/**
 * Reads what was said lately of commitments that everybody follows: those of signed live programmes. A fixed number of
 * statements, whatever was said.
 */
@Component
@Transactional(readOnly = true)
public class ReadingTold {

    private static final String OF_EVERYBODY = """
            select t.key, t.agency_id, t.made_at, t.day, t.kind, t.stance, t.text, t.due_on,
                   case when t.stance is null then t.day else (t.made_at at time zone :zone)::date end as shown_on,
                   c.id as commitment_id, c.task, c.number, c.statement, p.title as programme_title
              from commitment_told t
              join commitment c on c.id = t.commitment_id
              join programme p on p.id = c.programme_id
             where not p.archival and narrower(programme_open_to(p.status, p.visibility), c.visibility) = 'PUBLIC' and %s
             order by %s, t.made_at desc, t.key desc
             limit :most
            """;

    private static final String LED_OR_SUPPORTED = """
            exists (select from commitment_assignment a
                     where a.commitment_id = c.id and a.agency_id = :id and a.role in ('LEAD', 'SUPPORT'))""";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    ReadingTold(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Of what an agency leads or supports, what the portal learned last first. */
    public List<Told> ofAgency(long agencyId, int most) {
        return read(LED_OR_SUPPORTED, "t.made_at desc", agencyId, most);
    }

    /** Of the commitments of a programme, by the days that a timeline prints, the latest first. */
    public List<Told> ofProgramme(long programmeId, int most) {
        return read("p.id = :id", "shown_on desc", programmeId, most);
    }

    private List<Told> read(String which, String order, long id, int most) {
        var rows = jdbc.sql(OF_EVERYBODY.formatted(which, order))
                .param("id", id)
                .param("zone", clock.getZone().getId())
                .param("most", most)
                .query(Row.class)
                .list();
        var speakers =
                agencies.byIds(rows.stream().map(Row::agencyId).distinct().toList());
        return rows.stream()
                .map(row -> new Told(
                        row.key(),
                        row.madeAt().toInstant(),
                        row.day(),
                        row.shownOn(),
                        speakers.get(row.agencyId()).printedOn(row.day()),
                        HappeningKind.valueOf(row.kind()),
                        row.stance() == null ? null : Stance.valueOf(row.stance()),
                        row.text(),
                        row.dueOn(),
                        row.commitmentId(),
                        row.task(),
                        row.number(),
                        row.statement(),
                        row.programmeTitle()))
                .toList();
    }

    record Row(
            String key,
            long agencyId,
            OffsetDateTime madeAt,
            LocalDate day,
            LocalDate shownOn,
            String kind,
            String stance,
            String text,
            LocalDate dueOn,
            long commitmentId,
            boolean task,
            int number,
            String statement,
            String programmeTitle) {}
}
