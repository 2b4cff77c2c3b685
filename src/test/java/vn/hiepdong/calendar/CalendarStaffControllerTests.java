package vn.hiepdong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CalendarRows;

/** A coordinator keeps the calendar of the own agency and of those below it; what falls through is cancelled, not deleted. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CalendarStaffControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Agency committee;
    private Agency front;
    private SignedInAccount mine;
    private SignedInAccount theirs;

    @BeforeEach
    void aProvince() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Lịch");
        agencies.agencyUnder(committee, "Ban Tiếp công dân tỉnh Lịch");
        front = agencies.agency("Ủy ban Mặt trận tỉnh Lịch");
        mine = new SignedIn(jdbc).coordinatorOf(committee);
        theirs = new SignedIn(jdbc).coordinatorOf(front);
        entities.clear();
    }

    @Test
    void anEntryOfTheOwnAgencyOrOfOneBelowItIsKept() {
        assertThat(add(Map.of())).hasStatus(303).hasRedirectedUrl("/staff/calendar");
        assertThat(add(Map.of("agency", "Ban Tiếp công dân tỉnh Lịch"))).hasStatus(303);

        assertThat(jdbc.sql(
                                "select kind, starts_on::text, starts_at::text, ends_on, shown from calendar_entry order by id limit 1")
                        .query()
                        .singleRow())
                .containsEntry("kind", "CITIZEN_RECEPTION")
                .containsEntry("starts_on", "2036-04-15")
                .containsEntry("starts_at", "08:00:00")
                .containsEntry("ends_on", null)
                .containsEntry("shown", true);
        assertThat(get("/staff/calendar", mine))
                .bodyText()
                .contains("Tiếp công dân định kỳ", "08:00, ", "Thứ Ba, 15/04/2036");
        assertThat(get("/staff/calendar", theirs)).bodyText().doesNotContain("Tiếp công dân định kỳ");
    }

    @Test
    void nobodyWritesInTheCalendarOfOthers() {
        assertThat(add(Map.of("agency", "Ủy ban Mặt trận tỉnh Lịch")))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn chỉ ghi được lịch của cơ quan mình", "Tiếp công dân định kỳ");

        var entry = entry();
        assertThat(get("/staff/calendar/" + entry + "/edit", theirs)).hasStatus(403);
        new CalendarRows(jdbc).hidden(entry);
        entities.clear();
        assertThat(get("/staff/calendar/" + entry + "/edit", theirs)).hasStatus(404);
        assertThat(get("/staff/calendar", new SignedIn(jdbc).administratorOf(committee)))
                .hasStatus(403);
    }

    @Test
    void whatCannotBeIsRefusedWithEachSentenceAtItsField() {
        assertThat(add(Map.of("kind", "", "title", "", "startsOn", "32/13/2036", "startsAt", "25:00")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn loại.", "Hãy ghi nội dung.", "Ngày chưa đúng.", "Giờ chưa đúng.");
        assertThat(add(Map.of("endsOn", "14/04/2036", "startsAt", "", "endsAt", "9:00")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày kết thúc phải từ ngày bắt đầu trở đi.", "thì cần ghi cả giờ bắt đầu.");
        assertThat(add(Map.of("endsAt", "7h30")))
                .hasStatus(422)
                .bodyText()
                .contains("Giờ kết thúc phải sau giờ bắt đầu.");
        assertThat(add(Map.of("endsOn", "16/04/2036", "endsAt", "7h30"))).hasStatus(303);
    }

    @Test
    void aDoubleClickIsOneEntry() {
        add(Map.of());
        add(Map.of());
        assertThat(jdbc.sql("select count(*) from calendar_entry")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aChangeMadeMeanwhileIsNotLost() {
        var entry = entry();
        assertThat(post(
                        "/staff/calendar/" + entry + "/edit",
                        Map.of("version", "0", "submissionKey", "khoa-thu-hai-0001")))
                .hasStatus(303);
        assertThat(post(
                        "/staff/calendar/" + entry + "/edit",
                        Map.of("version", "0", "submissionKey", "khoa-thu-ba-00001", "place", "Nơi khác")))
                .hasStatus(409)
                .bodyText()
                .contains("Nơi khác");
    }

    @Test
    void whatFallsThroughIsCancelledWithAReasonAndStays() {
        var entry = entry();
        var address = "/staff/calendar/" + entry + "/cancellation";
        assertThat(get(address, mine)).hasStatus(200);
        assertThat(post(address, Map.of("version", "0", "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy gõ lý do.");
        assertThat(post(address, Map.of("version", "0", "reason", "Bão số 5"))).hasStatus(303);
        assertThat(post(
                        "/staff/calendar/" + entry + "/edit",
                        Map.of("version", "1", "submissionKey", "khoa-thu-tu-00001")))
                .hasStatus(422)
                .bodyText()
                .contains("Mục này đã hủy, không sửa được nữa.");
        assertThat(get("/staff/calendar", mine)).bodyText().contains("đã hủy");
        assertThat(get("/staff/calendar/" + entry + "/history", mine))
                .bodyText()
                .contains("Bão số 5");
    }

    private long entry() {
        var id = new CalendarRows(jdbc).entry("MEETING", "Giao ban", "2036-04-15", "08:00", "09:00", committee);
        entities.clear();
        return id;
    }

    private MvcTestResult add(Map<String, String> instead) {
        return post("/staff/calendar", instead);
    }

    private MvcTestResult post(String address, Map<String, String> instead) {
        var typed = new TreeMap<>(Map.of(
                "submissionKey", "khoa-cua-bieu-mau-" + instead.hashCode(),
                "kind", "CITIZEN_RECEPTION",
                "title", "Tiếp công dân định kỳ",
                "startsOn", "15/4/2036",
                "startsAt", "8h00",
                "place", "Trụ sở tiếp công dân",
                "agency", "Ủy ban nhân dân tỉnh Lịch",
                "shown", "true"));
        typed.putAll(instead);
        var request = mvc.post().uri(address).with(as(mine));
        typed.forEach(request::param);
        var answer = request.exchange();
        if (answer.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }

    private MvcTestResult get(String address, SignedInAccount who) {
        return mvc.get().uri(address).with(as(who)).exchange();
    }
}
