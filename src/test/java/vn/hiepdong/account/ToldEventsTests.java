package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.LogLines;
import vn.hiepdong.web.form.Submissions;

/** What people do at the door, and administrators behind it, as the log and the list of events tell it (ASVS 16.3). */
@SpringBootTest(properties = "portal.limits.sheet=1")
@AutoConfigureMockMvc
@FreshDatabase
class ToldEventsTests {

    private static final String PASSPHRASE = "mười hai chữ trở lên";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Environment settings;

    @Autowired
    private FirstAdministrator administrator;

    private LogLines log;
    private long begun;

    private record Row(String kind, String result, String account, String network, String detail) {}

    @BeforeEach
    void anAdministrator() {
        if (jdbc.sql("select count(*) from account").query(Long.class).single() == 0) {
            administrator.create("quantri", "Người Thử", PASSPHRASE, "Ủy ban nhân dân tỉnh Thử", "Tỉnh Thử");
        }
        jdbc.sql("delete from guess_bucket").update();
        jdbc.sql("delete from spring_session").update();
        begun = jdbc.sql("select coalesce(max(id), 0) from security_event")
                .query(Long.class)
                .single();
        log = LogLines.forMachines(settings);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void signingInAndOut() throws Exception {
        var session = signIn();
        mvc.perform(post("/dang-xuat").cookie(session).param("_csrf", token(session)))
                .andExpect(redirectedUrl("/"));

        assertThat(told())
                .containsExactly(
                        new Row("SIGN_IN", "SUCCESS", "quantri", "127.0.0.0/24", "bằng mật khẩu"),
                        new Row("SIGN_OUT", "SUCCESS", "quantri", "127.0.0.0/24", "tự đăng xuất"));
        var line = logged().get(0);
        assertThat(line.get("@timestamp").asString()).endsWith("Z");
        assertThat(line.get("log").get("level").asString()).isEqualTo("INFO");
        assertThat(line.get("event").get("action").asString()).isEqualTo("sign_in");
        assertThat(line.get("event").get("outcome").asString()).isEqualTo("success");
        assertThat(line.get("user").get("name").asString()).isEqualTo("quantri");
        assertThat(line.get("source").get("network").asString()).isEqualTo("127.0.0.0/24");
        assertThat(line.get("reference").asString())
                .isEqualTo(jdbc.sql("select request from security_event where id > ? order by id limit 1")
                        .param(begun)
                        .query(String.class)
                        .single());
    }

    @Test
    void aWrongPasswordIsToldAndWhatWasTypedAsANameOnlyWhereItIsOne() throws Exception {
        attempt("quantri", "sai rồi nhé bạn ơi");
        attempt("mật khẩu gõ nhầm ô\r\nSIGN_IN SUCCESS", "sai rồi nhé bạn ơi");

        assertThat(told())
                .containsExactly(
                        new Row(
                                "SIGN_IN",
                                "FAILURE",
                                "quantri",
                                "127.0.0.0/24",
                                "mật khẩu không đúng, hoặc tài khoản không vào được"),
                        new Row("SIGN_IN", "FAILURE", null, "127.0.0.0/24", "tên đăng nhập không có tài khoản"));
        assertThat(String.join("\n", log.lines())).doesNotContain("sai rồi", "gõ nhầm ô");
        assertThat(logged())
                .extracting(line -> line.get("event").get("outcome").asString())
                .containsOnly("failure");
    }

    @Test
    void guessesThatHaveToWaitAreToldApart() throws Exception {
        for (var guess = 0; guess < 12; guess++) {
            attempt("quantri", "đoán lần thứ " + guess);
        }
        assertThat(told().stream().filter(row -> row.result().equals("SLOWED")))
                .hasSize(2)
                .allMatch(row -> row.kind().equals("SIGN_IN") && "quantri".equals(row.account()));
    }

    @Test
    void whatIsNotTheirsIsToldWithItsAddressButNotWithWhatIsAsked() throws Exception {
        var session = signIn();
        mvc.perform(get("/staff/programmes/new").queryParam("tu", "khoa").cookie(session))
                .andExpect(status().isForbidden());
        mvc.perform(get("/staff/programmes/4711").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(get("/khong-co").cookie(session)).andExpect(status().isNotFound());
        mvc.perform(get("/chuong-trinh/khong-co")).andExpect(status().isNotFound());

        assertThat(told())
                .extracting(Row::kind, Row::result, Row::account, Row::detail)
                .contains(
                        tuple("ACCESS", "REFUSED", "quantri", "không được phép: GET /staff/programmes/new"),
                        tuple("ACCESS", "REFUSED", "quantri", "không thấy: GET /staff/programmes/4711"))
                .hasSize(3);
    }

    @Test
    void postsFromElsewhereAndWithoutTheToken() throws Exception {
        var session = signIn();
        mvc.perform(post("/dang-nhap").header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        mvc.perform(post("/admin/terms").cookie(session)).andExpect(status().isForbidden());

        assertThat(told())
                .extracting(Row::kind, Row::result, Row::account, Row::detail)
                .contains(
                        tuple("FOREIGN_POST", "REFUSED", null, "POST /dang-nhap"),
                        tuple("FOREIGN_POST", "REFUSED", "quantri", "POST /admin/terms"));
    }

    @Test
    void sheetsTakenHomeAndTooManyOfThem() throws Exception {
        var session = signIn();
        mvc.perform(get("/admin/history.csv").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("/admin/history.csv").cookie(session)).andExpect(status().isTooManyRequests());

        assertThat(told())
                .extracting(Row::kind, Row::result, Row::account, Row::detail)
                .contains(
                        tuple("ADMINISTRATION", "SUCCESS", "quantri", "GET /admin/history.csv"),
                        tuple("RATE_LIMIT", "SLOWED", "quantri", "GET /admin/history.csv"));
    }

    @Test
    void whatAdministratorsDoIsToldOnceByWhoKnowsMost() throws Exception {
        var session = signIn();
        var token = token(session);
        mvc.perform(post("/admin/accounts")
                        .cookie(session)
                        .param("_csrf", token)
                        .param("submissionKey", Submissions.newKey())
                        .param("login", "canbo-moi")
                        .param("name", "Trần Thị Mới")
                        .param("agency", "Ủy ban nhân dân tỉnh Thử")
                        .param("roles", "COORDINATOR"))
                .andExpect(status().isSeeOther());
        var account = jdbc.sql("select id from account where login = 'canbo-moi'")
                .query(Long.class)
                .single();
        act("/admin/accounts/" + account + "/password-link", session, token);
        act("/admin/accounts/" + account + "/disabling", session, token);
        act("/admin/accounts/" + account + "/enabling", session, token);
        var own = jdbc.sql("select id from account where login = 'quantri'")
                .query(Long.class)
                .single();
        act("/admin/accounts/" + own + "/disabling", session, token);
        act("/admin/accounts/" + own + "/sessions/ending", session, token);

        assertThat(told())
                .extracting(Row::kind, Row::result, Row::detail)
                .containsExactly(
                        tuple("SIGN_IN", "SUCCESS", "bằng mật khẩu"),
                        tuple("ACCOUNT", "SUCCESS", "tạo tài khoản canbo-moi"),
                        tuple("PASSWORD_LINK", "SUCCESS", "cấp liên kết cho canbo-moi"),
                        tuple("ACCOUNT", "SUCCESS", "khóa tài khoản canbo-moi"),
                        tuple("ACCOUNT", "SUCCESS", "mở lại tài khoản canbo-moi"),
                        tuple("ADMINISTRATION", "FAILURE", "POST /admin/accounts/" + own + "/disabling"),
                        tuple("SESSION_ENDED", "SUCCESS", "kết thúc 1 phiên của quantri"));
        assertThat(logged()).hasSize(7);
    }

    @Test
    void proofsAfterTheFirstOne() throws Exception {
        var session = signIn();
        mvc.perform(post("/dang-nhap/ma").cookie(session).param("code", "123456"));
        // the last one: what is proven goes on under another id
        for (var typed : List.of("sai rồi nhé bạn ơi", PASSPHRASE)) {
            mvc.perform(post("/dang-nhap/xac-nhan").cookie(session).param("code", typed));
        }

        assertThat(told())
                .extracting(Row::kind, Row::result, Row::account, Row::detail)
                .containsExactly(
                        tuple("SIGN_IN", "SUCCESS", "quantri", "bằng mật khẩu"),
                        tuple("SECOND_FACTOR", "FAILURE", "quantri", "POST /dang-nhap/ma"),
                        tuple("CONFIRMATION", "FAILURE", "quantri", "mật khẩu hiện nay không đúng"),
                        tuple("CONFIRMATION", "SUCCESS", "quantri", "POST /dang-nhap/xac-nhan"));
    }

    @Test
    void sessionsThatEndWithoutSigningOut() throws Exception {
        var session = signIn();
        jdbc.sql("update spring_session set creation_time = creation_time - 13 * 3600 * 1000")
                .update();
        mvc.perform(get("/staff").cookie(session)).andExpect(redirectedUrl("/dang-nhap"));

        assertThat(told())
                .last()
                .isEqualTo(new Row("SESSION_ENDED", "SUCCESS", "quantri", "127.0.0.0/24", "đã đăng nhập 12 giờ"));
    }

    private void act(String path, Cookie session, String token) throws Exception {
        mvc.perform(post(path).cookie(session).param("_csrf", token)).andExpect(status().isSeeOther());
    }

    private Cookie signIn() throws Exception {
        return mvc.perform(post("/dang-nhap").param("username", "quantri").param("password", PASSPHRASE))
                .andExpect(redirectedUrl("/staff"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    private void attempt(String login, String password) throws Exception {
        mvc.perform(post("/dang-nhap").param("username", login).param("password", password));
    }

    private String token(Cookie session) throws Exception {
        return mvc.perform(get("/staff").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    private List<Row> told() {
        return jdbc.sql("select kind, result, account, network, detail from security_event where id > ? order by id")
                .param(begun)
                .query(Row.class)
                .list();
    }

    private List<JsonNode> logged() {
        return log.lines().stream()
                .map(json::readTree)
                .filter(line -> line.get("log").get("logger").asString().equals("vn.hiepdong.security"))
                .toList();
    }
}
