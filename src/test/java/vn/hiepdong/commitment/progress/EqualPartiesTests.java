package vn.hiepdong.commitment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.time.DayText;

/**
 * Parties are equal: nobody but the side that wrote something takes it back or goes on with it, the other side adds its own,
 * and nobody answers himself. Whoever leads meanwhile: the last lines are of a commitment that was given to a league of the
 * other side after the department had reported.
 */
class EqualPartiesTests extends ACommitmentUnderWay {

    private static final String SOON = DayText.print(LocalDate.now().plusDays(20));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            take back what the lead reported        | department, committee |
            bring evidence to what the lead reported | department, committee |
            answer what the lead reported           | front                 |
            answer the due date that the lead asked | front                 |
            resolve the lead's obstacle             | department, committee |
            resolve the other side's obstacle       | front                 |
            take back what the lead reported        |                       | given to a league
            bring evidence to what the lead reported |                      | given to a league
            answer what the lead reported           |                       | given to a league
            answer the due date that the lead asked |                       | given to a league
            resolve the lead's obstacle             | department, committee | given to a league
            resolve the other side's obstacle       | front                 | given to a league
            """)
    void whoMay(String act, String sides, String afterwards) throws Exception {
        var league = agencies.agencyUnder(front, "Liên đoàn Lao động tỉnh Bước");
        report(lead, "Đã mở hai lớp", false);
        send(lead, "/obstacles", "text", "Thiếu hội trường", "wanted", "");
        send(lead, "/deadlines", "due", SOON, "reason", "Mưa lũ");
        send(other, "/obstacles", "text", "Chưa được mời", "wanted", "");
        if (afterwards != null) {
            jdbc.sql("update commitment_assignment set agency_id = ? where commitment_id = ? and role = 'LEAD'")
                    .params(league.id(), id)
                    .update();
        }
        var may = sides == null ? List.of() : List.of(sides.split(", "));
        everybody(league).forEach((who, me) -> {
            var allowed = may.stream().anyMatch(side -> who.equals("COORDINATOR of " + side));
            // 404 to those who do not even read the files of an entry
            assertThat(tried(act, me)).as(who).isIn(allowed ? List.of(200) : List.of(403, 404));
        });
    }

    /** Opens the page on which it is done: it asks the same as the deed, and changes nothing for who comes next. */
    private int tried(String act, SignedInAccount me) {
        var here = "/staff/commitments/" + id;
        var address = switch (act) {
            case "take back what the lead reported" -> here + "/progress/" + lastEntry() + "/voiding";
            case "bring evidence to what the lead reported" -> OwnerKind.PROGRESS.pageOf(lastEntry());
            case "answer what the lead reported" -> here + "/progress/" + lastEntry() + "/reply";
            case "answer the due date that the lead asked" ->
                here + "/deadlines/" + only("select id from deadline_change") + "/decision";
            case "resolve the lead's obstacle" ->
                here + "/obstacles/" + only("select id from obstacle where text = 'Thiếu hội trường'") + "/resolution";
            default ->
                here + "/obstacles/" + only("select id from obstacle where text = 'Chưa được mời'") + "/resolution";
        };
        try {
            forget();
            return mvc.perform(get(address).with(as(me)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private long only(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    /** Coordinators of each side, and of the writing side everybody whose business it is not. */
    private Map<String, SignedInAccount> everybody(Agency league) {
        var signedIn = new SignedIn(jdbc);
        var people = new TreeMap<String, SignedInAccount>();
        people.put("COORDINATOR of department", lead);
        people.put("COORDINATOR of committee", host);
        people.put("COORDINATOR of front", other);
        people.put("COORDINATOR of league", signedIn.coordinatorOf(league));
        people.put("COORDINATOR of nobody", stranger);
        for (var role : EnumSet.of(Role.ADMIN, Role.AGENCY_ADMIN, Role.EDITOR)) {
            people.put(role + " of department", signedIn.account(department, EnumSet.of(role)));
            people.put(role + " of front", signedIn.account(front, EnumSet.of(role)));
        }
        return people;
    }
}
