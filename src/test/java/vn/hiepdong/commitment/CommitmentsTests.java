package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.web.time.DayText;

/** What other modules learn about commitments. */
class CommitmentsTests extends ADraftOfCommitments {

    @Autowired
    DueStatuses dueStatuses;

    @Autowired
    Register register;

    @Autowired
    ReadingHistory history;

    @Autowired
    Clock clock;

    @Test
    void thePromiseOfAYearCountsWhatWasSignedForItAndIsLive() throws Exception {
        var before = register.promiseOf(2031).tally();
        record(draft().period("2031-01-01", "2031-12-31"), "SIGNED");
        record(draft().period("2030-01-01", "2034-12-31"), "SIGNED");
        record(draft().period("2031-01-01", "2031-12-31").archival(), "SIGNED");
        record(draft().period("2031-01-01", "2031-12-31"), "DRAFT");
        record(draft().period("2032-01-01", "2032-12-31"), "SIGNED");

        var promise = register.promiseOf(2031).tally();

        // of each two programmes: one that fell due yesterday, one due today, one without a deadline
        assertThat(promise.total() - before.total()).isEqualTo(6);
        assertThat(promise.overdue() - before.overdue()).isEqualTo(2);
    }

    @Test
    void dueStatusIsSaidOfSignedLiveOnesOnly() throws Exception {
        record(draft(), "SIGNED");
        assertThat(stored())
                .extracting(dueStatuses::of)
                .containsExactly(DueStatus.OVERDUE, DueStatus.DUE_SOON, DueStatus.SILENT);
        record(draft(), "DRAFT");
        assertThat(stored()).extracting(dueStatuses::of).containsOnlyNulls();
        record(draft().archival(), "SIGNED");
        assertThat(stored()).extracting(dueStatuses::of).containsOnlyNulls();
    }

    @Test
    void anAgencyLeadsAndSupportsWhatWasSigned() throws Exception {
        record(draft(), "DRAFT");
        record(draft(), "SIGNED");

        assertThat(commitments.ledBy(front.id())).extracting(Commitment::number).containsExactly(1, 2, 3);
        assertThat(commitments.supportedBy(committee.id()))
                .extracting(Commitment::number)
                .containsExactly(1);
        assertThat(commitments.ledBy(committee.id())).isEmpty();
    }

    @Test
    void programmesAreCounted() throws Exception {
        var empty = draft().save();
        record(draft(), "DRAFT");

        assertThat(commitments.countsOf(List.of(programme.id(), empty.id()))).isEqualTo(Map.of(programme.id(), 3L));
        assertThat(commitments.countsOf(List.of())).isEmpty();
    }

    @Test
    void whoLeadsIsReadInTheHistoryOfTheProgramme() throws Exception {
        record(draft(), "DRAFT");

        assertThat(history.of("programme", programme.id(), PageRequest.of(0, 50))
                        .getContent())
                .filteredOn(change -> change.subject().equals("commitment_assignment"))
                .hasSize(4)
                .first()
                .satisfies(change -> assertThat(change.fields())
                        .anySatisfy(field -> assertThat(field.to()).isEqualTo("Nội dung 3")));
    }

    /** Three commitments led by the Front: fallen due yesterday and supported by the Committee, due today, continuous. */
    private void record(ProgrammeRows.Row draft, String status) throws Exception {
        programme = draft.save();
        var today = LocalDate.now(clock);
        save(
                row(
                        "statement",
                        "một",
                        "lead",
                        FRONT,
                        "supports",
                        COMMITTEE,
                        "kind",
                        "ONE_OFF",
                        "due",
                        DayText.print(today.minusDays(1))),
                row("statement", "hai", "lead", FRONT, "kind", "ONE_OFF", "due", DayText.print(today)),
                row("statement", "ba", "lead", FRONT, "kind", "CONTINUOUS"));
        entities.flush();
        if (status.equals("SIGNED")) {
            jdbc.sql("update programme set status = 'SIGNED', signed_on = period_from where id = ?")
                    .param(programme.id())
                    .update();
        }
        entities.clear();
        programme = entities.find(Programme.class, programme.id());
    }
}
