package vn.hiepdong.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;

/** Who is told what on which day: a programme between a committee and a front, a commitment led by a department of the committee. */
class TellingNoticesTests extends ACommitmentUnderWay {

    @Autowired
    TellingNotices telling;

    private Map<String, SignedInAccount> people;

    @BeforeEach
    void everyRole() {
        var signedIn = new SignedIn(jdbc);
        people = Map.of(
                "coordinator of the lead", lead,
                "reporter of the lead", signedIn.reporterOf(department),
                "leader of the lead", signedIn.leaderOf(department),
                "editor of the lead", signedIn.editorOf(department),
                "coordinator above it", host,
                "leader above it", signedIn.leaderOf(committee),
                "coordinator of the other", other,
                "leader of the other", signedIn.leaderOf(front),
                "reporter of the other", signedIn.reporterOf(front),
                "a stranger", stranger);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # who                    | in 60 days | tomorrow | yesterday | claimed, so to answer
            coordinator of the lead  | -          | DUE_SOON | OVERDUE   | -
            reporter of the lead     | -          | DUE_SOON | OVERDUE   | -
            leader of the lead       | -          | -        | OVERDUE   | -
            editor of the lead       | -          | -        | -         | -
            coordinator above it     | -          | DUE_SOON | OVERDUE   | -
            leader above it          | -          | -        | OVERDUE   | -
            coordinator of the other | -          | -        | -         | TO_CONFIRM
            leader of the other      | -          | -        | -         | TO_CONFIRM
            reporter of the other    | -          | -        | -         | -
            a stranger               | -          | -        | -         | -
            """)
    void whoIsToldWhatWhenItIsDue(String who, String far, String tomorrow, String yesterday, String claimed)
            throws Exception {
        dueIn(60);
        assertThat(open(who)).isEqualTo(list(far));
        dueIn(1);
        assertThat(open(who)).isEqualTo(list(tomorrow));
        dueIn(-1);
        assertThat(open(who)).isEqualTo(list(yesterday));
        report(lead, "Đã xong", true);
        assertThat(open(who)).isEqualTo(list(claimed));
    }

    @Test
    void nothingIsToldTwice() {
        dueIn(-1);
        tell();
        tell();
        assertThat(told(lead)).isEqualTo(1);
    }

    @Test
    void anotherDueDateIsAnotherThing() {
        dueIn(1);
        tell();
        dueIn(2);
        tell();
        assertThat(told(lead)).isEqualTo(2);
    }

    @Test
    void whatIsDoneIsSettledAndWhatStandsAgainIsOpenAgain() throws Exception {
        dueIn(-1);
        tell();
        report(lead, "Đã xong", true);
        assertThat(open("coordinator of the lead")).isEmpty();
        answer(other, "DISPUTED", "Chưa xong");
        assertThat(open("coordinator of the lead")).containsExactly("OVERDUE");
        assertThat(told(lead)).isEqualTo(1);
    }

    @Test
    void aSecondClaimIsAnotherThingToAnswer() throws Exception {
        report(lead, "Đã xong", true);
        tell();
        answer(other, "DISPUTED", "Chưa xong");
        report(lead, "Nay đã xong", true);
        tell();
        assertThat(told(other)).isEqualTo(2);
        assertThat(open("coordinator of the other")).containsExactly("TO_CONFIRM");
    }

    @Test
    void aRequestForAnotherDueDateWaitsToo() throws Exception {
        send(lead, "/deadlines", "due", "31/12/" + (LocalDate.now().getYear() + 1), "reason", "Chậm kinh phí");
        assertThat(open("coordinator of the other")).containsExactly("TO_CONFIRM");
        assertThat(open("coordinator above it")).isEmpty();
    }

    @Test
    void nobodyIsToldAKindThatIsTurnedOff() {
        dueIn(-1);
        jdbc.sql("insert into notice_setting (account_id, version, by_mail) values (?, 0, true)")
                .param(lead.id())
                .update();
        jdbc.sql("insert into notice_kind_off (account_id, kind) values (?, 'OVERDUE')")
                .param(lead.id())
                .update();
        assertThat(open("coordinator of the lead")).isEmpty();
        assertThat(open("reporter of the lead")).containsExactly("OVERDUE");
    }

    @Test
    void aDisabledAccountIsToldNothing() {
        dueIn(-1);
        jdbc.sql("update account set state = 'DISABLED' where id = ?")
                .param(lead.id())
                .update();
        assertThat(open("coordinator of the lead")).isEmpty();
    }

    @Test
    void archivalProgrammesStandOutsideOfIt() {
        new CommitmentRows(jdbc)
                .commitment(
                        new ProgrammeRows(jdbc, entities)
                                .programme("Ghi lại", committee)
                                .status("SIGNED")
                                .archival()
                                .between(committee, front)
                                .save(),
                        1,
                        "Việc cũ",
                        LocalDate.now().minusDays(9).toString(),
                        department);
        assertThat(open("coordinator of the lead")).isEmpty();
    }

    private void dueIn(int days) {
        jdbc.sql("update commitment set first_due_on = current_date + ?, due_on = current_date + ? where id = ?")
                .params(days, days, id)
                .update();
    }

    private void tell() {
        forget();
        assertThat(telling.tell()).isTrue();
    }

    private List<String> open(String who) {
        tell();
        return jdbc.sql("select kind from notice where account_id = ? and settled_at is null order by kind")
                .param(people.get(who).id())
                .query(String.class)
                .list();
    }

    private int told(SignedInAccount who) {
        return jdbc.sql("select count(*) from notice where account_id = ?")
                .param(who.id())
                .query(Integer.class)
                .single();
    }

    private static List<String> list(String kind) {
        return kind == null ? List.of() : List.of(kind);
    }
}
