package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.web.form.Submissions;

/**
 * Who may do what to whose account. The committee has a department below it, that one an office; the front stands beside
 * them. An account is named by its role and its agency.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class WhoManagesWhichAccountTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    AccountPolicy policy;

    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, SignedInAccount> people = new HashMap<>();

    @BeforeEach
    void everybody() {
        var rows = new AgencyRows(jdbc, entities);
        agencies.put("committee", rows.agency("Ủy ban nhân dân tỉnh Quản"));
        agencies.put("department", rows.agencyUnder(agencies.get("committee"), "Sở Nội vụ tỉnh Quản"));
        agencies.put("office", rows.agencyUnder(agencies.get("department"), "Chi cục Văn thư tỉnh Quản"));
        agencies.put("front", rows.agency("Ủy ban Mặt trận Tổ quốc tỉnh Quản"));
        var signedIn = new SignedIn(jdbc);
        agencies.forEach((name, agency) -> {
            people.put("ADMIN of " + name, signedIn.administratorOf(agency));
            people.put("AGENCY_ADMIN of " + name, signedIn.agencyAdministratorOf(agency));
            people.put("PEER of " + name, signedIn.agencyAdministratorOf(agency));
            people.put("COORDINATOR of " + name, signedIn.coordinatorOf(agency));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADMIN of committee         | COORDINATOR of committee   | change
            ADMIN of committee         | COORDINATOR of front       | change
            ADMIN of committee         | AGENCY_ADMIN of committee  | change
            ADMIN of committee         | ADMIN of front             | change
            AGENCY_ADMIN of committee  | COORDINATOR of committee   | change
            AGENCY_ADMIN of committee  | COORDINATOR of department  | change
            AGENCY_ADMIN of committee  | COORDINATOR of office      | change
            AGENCY_ADMIN of committee  | AGENCY_ADMIN of department | change
            AGENCY_ADMIN of committee  | AGENCY_ADMIN of office     | change
            AGENCY_ADMIN of committee  | AGENCY_ADMIN of committee  | see
            AGENCY_ADMIN of committee  | PEER of committee          | see
            AGENCY_ADMIN of committee  | ADMIN of committee         | nothing
            AGENCY_ADMIN of committee  | ADMIN of department        | nothing
            AGENCY_ADMIN of committee  | COORDINATOR of front       | nothing
            AGENCY_ADMIN of committee  | AGENCY_ADMIN of front      | nothing
            AGENCY_ADMIN of department | COORDINATOR of department  | change
            AGENCY_ADMIN of department | COORDINATOR of office      | change
            AGENCY_ADMIN of department | AGENCY_ADMIN of department | see
            AGENCY_ADMIN of department | COORDINATOR of committee   | nothing
            AGENCY_ADMIN of department | AGENCY_ADMIN of committee  | nothing
            AGENCY_ADMIN of office     | COORDINATOR of department  | nothing
            """)
    void mayDo(String who, String whose, String what) throws Exception {
        var me = people.get(who);
        var account = people.get(whose);
        var path = "/admin/accounts/" + account.id();
        var seen = !what.equals("nothing");
        var changed = what.equals("change");

        mvc.perform(get("/admin/accounts").with(as(me)))
                .andExpect(
                        content().string(seen ? containsString(account.login()) : not(containsString(account.login()))))
                .andExpect(content()
                        .string(changed ? containsString(path + "/edit") : not(containsString(path + "/edit"))));
        var refused = seen ? 403 : 404;
        for (var page : List.of("edit", "disabling", "password-link", "sessions", "history")) {
            assertThat(statusOf(get(path + "/" + page), me)).as(page).isEqualTo(changed ? 200 : refused);
        }
        for (var act : List.of("password-link", "password-link/letter", "sessions/ending", "disabling", "enabling")) {
            assertThat(statusOf(post(path + "/" + act), me)).as(act).isEqualTo(changed ? 303 : refused);
        }
        var agency = account.agencyId();
        assertThat(statusOf(form(path + "/edit", "", nameOf(agency), rolesOf(account)), me))
                .as("edited")
                .isEqualTo(changed ? 303 : refused);
    }

    @Test
    void nobodyElseComesIn() throws Exception {
        var me = people.get("COORDINATOR of committee");
        assertThat(statusOf(get("/admin/accounts"), me)).isEqualTo(403);
        assertThat(statusOf(get("/admin/accounts/new"), me)).isEqualTo(403);
        var manager = people.get("AGENCY_ADMIN of committee");
        for (var other : List.of("/admin/agencies", "/admin/history", "/admin/notices", "/admin/portal")) {
            assertThat(statusOf(get(other), manager)).as(other).isEqualTo(403);
        }
    }

    /** Four of the department's, four of the office's, less the two administrators. */
    @Test
    void whatIsNotSeenIsNotCounted() {
        var page = policy.readable(people.get("AGENCY_ADMIN of department"), PageRequest.of(0, 1));
        assertThat(page.getTotalElements()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADMIN of committee         | front      | ADMIN                | given
            ADMIN of committee         | committee  | AGENCY_ADMIN         | given
            AGENCY_ADMIN of committee  | committee  | COORDINATOR EDITOR   | given
            AGENCY_ADMIN of committee  | office     | LEADER REPORTER      | given
            AGENCY_ADMIN of committee  | department | AGENCY_ADMIN         | given
            AGENCY_ADMIN of committee  | committee  | AGENCY_ADMIN         | quản trị cơ quan của chính cơ quan bạn
            AGENCY_ADMIN of committee  | department | ADMIN                | Chỉ người quản trị cổng
            AGENCY_ADMIN of committee  | department | COORDINATOR ADMIN    | Chỉ người quản trị cổng
            AGENCY_ADMIN of committee  | front      | COORDINATOR          | Bạn chỉ quản trị tài khoản
            AGENCY_ADMIN of department | committee  | COORDINATOR          | Bạn chỉ quản trị tài khoản
            """)
    void mayGive(String who, String agency, String roles, String answer) throws Exception {
        var me = people.get(who);
        var typed = Arrays.stream(roles.split(" ")).map(Role::valueOf).toList();
        var name = nameOf(agencies.get(agency).id());

        expect(
                answer,
                mvc.perform(form("/admin/accounts", "nguoi-moi", name, typed).with(as(me))));
        var moved = people.get("COORDINATOR of office");
        if (!who.contains("department") || agency.equals("committee")) {
            expect(
                    answer,
                    mvc.perform(form("/admin/accounts/" + moved.id() + "/edit", "", name, typed)
                            .with(as(me))));
        }
        entities.flush();
        assertThat(jdbc.sql("select count(*) from account where login = 'nguoi-moi'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(answer.equals("given") ? 1 : 0);
    }

    @Test
    void theFormOffersWhatCanBeGiven() throws Exception {
        mvc.perform(get("/admin/accounts/new").with(as(people.get("AGENCY_ADMIN of department"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chi cục Văn thư tỉnh Quản"),
                                not(containsString("Ủy ban Mặt trận Tổ quốc tỉnh Quản")),
                                containsString("value=\"AGENCY_ADMIN\""),
                                not(containsString("value=\"ADMIN\"")))));
    }

    /** Who moves under another body today is managed from there today. */
    @Test
    void theScopeIsThatOfToday() throws Exception {
        jdbc.sql("update agency_parentage set valid_to = current_date - 2 where agency_id = ?")
                .param(agencies.get("department").id())
                .update();
        assertThat(statusOf(
                        get("/admin/accounts/"
                                + people.get("COORDINATOR of department").id() + "/edit"),
                        people.get("AGENCY_ADMIN of committee")))
                .isEqualTo(404);
    }

    @Test
    void severalRolesUnite() throws Exception {
        var both = new SignedIn(jdbc).account(agencies.get("office"), EnumSet.of(Role.REPORTER, Role.EDITOR));
        assertThat(statusOf(get("/staff/news/new"), both)).isEqualTo(200);
        assertThat(statusOf(get("/staff/programmes/new"), both)).isEqualTo(403);
        mvc.perform(get("/admin/accounts").with(as(people.get("AGENCY_ADMIN of office"))))
                .andExpect(content().string(containsString("Cán bộ báo cáo, Biên tập viên")));
        var page = mvc.perform(
                        get("/admin/accounts/" + both.id() + "/edit").with(as(people.get("AGENCY_ADMIN of office"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("checked=\"checked\"", -1)).hasSize(3);

        var manager =
                new SignedIn(jdbc).account(agencies.get("office"), EnumSet.of(Role.AGENCY_ADMIN, Role.COORDINATOR));
        assertThat(statusOf(get("/staff/programmes/new"), manager)).isEqualTo(200);
        assertThat(statusOf(get("/admin/accounts"), manager)).isEqualTo(200);
    }

    @Test
    void itsDeskOpensAndLeadsToTheAccountsAlone() throws Exception {
        mvc.perform(get("/staff").with(as(people.get("AGENCY_ADMIN of office"))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("/admin/accounts"), not(containsString("/admin/agencies")))));
        assertThat(statusOf(get("/staff/account"), people.get("AGENCY_ADMIN of office")))
                .isEqualTo(200);
    }

    private static void expect(String answer, ResultActions answered) throws Exception {
        if (answer.equals("given")) {
            answered.andExpect(status().isSeeOther());
        } else {
            answered.andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString(answer)));
        }
    }

    private int statusOf(MockHttpServletRequestBuilder request, SignedInAccount me) throws Exception {
        var status = mvc.perform(request.with(as(me))).andReturn().getResponse().getStatus();
        entities.flush();
        entities.clear();
        return status;
    }

    private MockHttpServletRequestBuilder form(String path, String login, String agency, List<Role> roles) {
        var version = path.endsWith("/edit")
                ? jdbc.sql("select version from account where id = ?")
                        .param(Long.valueOf(path.replaceAll("\\D+", "")))
                        .query(String.class)
                        .single()
                : "";
        return post(path)
                .param("submissionKey", Submissions.newKey())
                .param("version", version)
                .param("login", login.isEmpty() ? "khong-doi" : login)
                .param("name", "Nguyễn Văn Thử")
                .param("agency", agency)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new));
    }

    private List<Role> rolesOf(SignedInAccount account) {
        return List.copyOf(account.roles());
    }

    private String nameOf(long agencyId) {
        return jdbc.sql("select full_name from agency_name where agency_id = ?")
                .param(agencyId)
                .query(String.class)
                .single();
    }
}
