package vn.hiepdong.agency.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;

/** A coordinator takes down who held which office, over time or on the day of a source. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PersonStaffControllerTests {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";
    private static final String CAUCUS = "Ban cán sự Đảng UBND tỉnh Thử";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Agencies agencies;

    @Autowired
    People people;

    private Agency committee;
    private SignedInAccount coordinator;
    private int posted;

    @BeforeEach
    void aCoordinatorAndTwoAgencies() {
        var rows = new AgencyRows(jdbc, entities);
        committee = rows.agency(COMMITTEE);
        rows.agency(CAUCUS);
        coordinator = new SignedIn(jdbc).coordinatorOf(committee);
    }

    @Test
    void takesDownSeveralOfficesAttestedOnADay() throws Exception {
        var page = saved(chair("offices[0].attestedOn", "10/4/2018", "offices[1].attestedOn", "10/4/2018"));
        page(page)
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1>Nguyễn Văn Thử</h1>"),
                                containsString("được ghi nhận ngày 10/04/2018"),
                                containsString("Bí thư Ban cán sự Đảng"),
                                not(containsString("(hiện nay)")))));
    }

    @Test
    void anOfficeHeldOverTimeMakesTheHeadOfToday() throws Exception {
        saved(chair("offices[0].from", "2021", "offices[0].head", "true", "offices[1].attestedOn", "10/4/2018"));
        var head = people.headOf(agencies.get(committee.id()), LocalDate.of(2026, 11, 22));
        assertThat(head.map(office -> office.person().name())).contains("Nguyễn Văn Thử");
        var administrator = new SignedIn(jdbc).administratorOf(committee);
        mvc.perform(get("/admin/agencies/" + committee.id()).with(as(administrator)))
                .andExpect(content()
                        .string(allOf(containsString("Người đứng đầu hiện nay"), containsString("Nguyễn Văn Thử"))));
        page("/staff/people?words=nguyen van thu").andExpect(content().string(containsString("Chủ tịch UBND tỉnh")));
    }

    @ParameterizedTest(name = "from {0} to {1}, attested on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''      | ''      | ''        | Hãy ghi từ khi nào, hoặc ngày mà nguồn ghi nhận
                    2018    | ''      | 10/4/2018 | không ghi cả hai
                    ''      | 2019    | ''        | chỉ biết năm thì ghi năm
                    5/2019  | 4/2019  | ''        | Ngày kết thúc phải sau ngày bắt đầu
                    5/2019  | 2019    | ''        | Ngày kết thúc phải sau ngày bắt đầu
                    năm kia | ''      | ''        | Ngày chưa đúng
                    """)
    void anOfficeIsHeldOverTimeOrAttestedNeverBoth(String from, String to, String attested, String sentence)
            throws Exception {
        send(
                        "/staff/people",
                        chair(
                                "offices[0].from",
                                from,
                                "offices[0].to",
                                to,
                                "offices[0].attestedOn",
                                attested,
                                "offices[1].attestedOn",
                                "10/4/2018"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(sentence), containsString("Bí thư Ban cán sự Đảng"))));
    }

    @Test
    void rowsComeAndGoWithoutSaving() throws Exception {
        send("/staff/people", chair("addRow", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("offices[2].title")));
        send("/staff/people", chair("removeRow", "0"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Chủ tịch UBND tỉnh")), containsString("Bí thư Ban cán sự Đảng"))));
    }

    @Test
    void officesThatStandAreChangedInPlace() throws Exception {
        var path = saved(chair("offices[0].attestedOn", "10/4/2018", "offices[1].from", "2016"));
        var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        var standing =
                people.get(id).appointments().stream().map(Appointment::id).toList();
        var typed = chair(
                "version", "0",
                "offices[0].id", standing.get(0).toString(),
                "offices[0].attestedOn", "28/2/2018",
                "offices[1].id", standing.get(1).toString(),
                "offices[1].from", "2016",
                "offices[1].to", "9/2020");
        send(path + "/edit", typed).andExpect(redirectedUrl(path));
        var after = people.get(id).appointments();
        assertThat(after).extracting(Appointment::id).containsExactlyElementsOf(standing);
        assertThat(after.get(0).attestedOn()).isEqualTo("2018-02-28");
        page(path + "/history")
                .andExpect(content().string(allOf(containsString("sửa chức vụ"), containsString("09/2020"))));
    }

    @Test
    void showsBothTextsWhenSomebodySavedMeanwhile() throws Exception {
        var path = saved(chair("offices[0].from", "2016", "offices[1].from", "2016"));
        var typed = chair("version", "0", "offices[0].from", "2016", "offices[1].from", "2016");
        typed.put("name", "Nguyễn Văn Đúng");
        send(path + "/edit", typed).andExpect(redirectedUrl(path));
        typed.put("name", "Nguyễn Văn Khác");
        send(path + "/edit", typed)
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString("Nguyễn Văn Đúng"), containsString("Nguyễn Văn Khác"))));
    }

    @Test
    void anUnknownAgencyIsNamedBesideItsRow() throws Exception {
        send(
                        "/staff/people",
                        chair("offices[1].agency", "Sở Không Có", "offices[0].from", "2016", "offices[1].from", "2016"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#offices-1--agency\""),
                                containsString("Không có cơ quan nào tên “Sở Không Có”"))));
    }

    @Test
    void administratorsReadAndCoordinatorsChange() throws Exception {
        var administrator = new SignedIn(jdbc).administratorOf(committee);
        mvc.perform(get("/staff/people").with(as(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/staff/people/new"))));
        mvc.perform(get("/staff/people/new").with(as(administrator))).andExpect(status().isForbidden());
        page("/staff/people/new").andExpect(status().isOk());
        page("/staff/people/1").andExpect(status().isNotFound());
    }

    private String saved(Map<String, String> typed) throws Exception {
        return send("/staff/people", typed)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(as(coordinator)));
    }

    private ResultActions send(String address, Map<String, String> typed) throws Exception {
        var request = post(address).with(as(coordinator)).param("submissionKey", "mau-nguoi-thu-so-" + posted++);
        typed.forEach(request::param);
        var answer = mvc.perform(request);
        if (answer.andReturn().getResponse().getStatus() < 400) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }

    private static Map<String, String> chair(String... more) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", "Nguyễn Văn Thử");
        typed.put("offices[0].title", "Chủ tịch UBND tỉnh");
        typed.put("offices[0].agency", COMMITTEE);
        typed.put("offices[1].title", "Bí thư Ban cán sự Đảng");
        typed.put("offices[1].agency", CAUCUS);
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        return typed;
    }
}
