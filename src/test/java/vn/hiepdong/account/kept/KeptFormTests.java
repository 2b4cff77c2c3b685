package vn.hiepdong.account.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.AgencyRows;

/** A session ends in the midst of a form: what was typed waits for the same person, and for nobody else. */
@SpringBootTest
@AutoConfigureMockMvc
@FreshDatabase
class KeptFormTests {

    private static final String PASSPHRASE = "Hội nghị sơ kết sáu tháng đầu năm của tỉnh ta, ai cũng phải nhớ";
    private static final String PEOPLE = "/staff/people";
    private static final String TYPED = "Nguyễn Văn Gõ Dở";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    KeptForms forms;

    @Autowired
    WritersMark mark;

    private SignedInAccount writer;
    private SignedInAccount other;

    @BeforeEach
    void twoClerks() {
        jdbc.sql("delete from kept_form").update();
        jdbc.sql("delete from person where name = ?").param(TYPED).update();
        jdbc.sql("delete from guess_bucket").update();
        var agency = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Dở " + System.nanoTime());
        writer = new SignedIn(jdbc).coordinatorOf(agency);
        other = new SignedIn(jdbc).coordinatorOf(agency);
        jdbc.sql("update account set password_hash = ?")
                .param(passwords.encode(PASSPHRASE))
                .update();
    }

    @Test
    void whatWasTypedWaitsAndIsSentOnceItsWriterIsBack() throws Exception {
        var browser = typeIntoAnEndedSession();
        signIn(writer, browser).andExpect(redirectedUrl("/staff/kept-forms"));

        var page = mvc.perform(get("/staff/kept-forms").cookie(browser.all()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(TYPED), containsString("action=\"/staff/people\""))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        browser.send(post(PEOPLE), form(page, PEOPLE)).andExpect(status().isSeeOther());

        assertThat(people()).isOne();
        assertThat(kept()).as("taken, so it waits no longer").isZero();
        signIn(writer, browser).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void whatIsRefusedWaitsOn() throws Exception {
        var browser = typeIntoAnEndedSession();
        signIn(writer, browser);
        var page = pageOf(browser);
        browser.send(post(PEOPLE), form(page, PEOPLE), "name", "").andExpect(status().isUnprocessableContent());
        assertThat(kept()).isOne();
    }

    @Test
    void somebodyElseInThatBrowserSeesNothingOfIt() throws Exception {
        var browser = typeIntoAnEndedSession();
        signIn(other, browser).andExpect(redirectedUrl("/staff"));
        assertThat(pageOf(browser)).doesNotContain(TYPED).contains("Không còn gì");
        var id = jdbc.sql("select id from kept_form").query(Long.class).single();
        browser.send(post("/staff/kept-forms/" + id + "/discarding"), form(pageOf(browser), "/dang-xuat"));
        assertThat(kept()).as("nor throws it away").isOne();

        signIn(writer, browser).andExpect(redirectedUrl("/staff/kept-forms"));
    }

    @Test
    void itsWriterInAnotherBrowserDoesNotSeeItEither() throws Exception {
        typeIntoAnEndedSession();
        var elsewhere = new Browser();
        signIn(writer, elsewhere).andExpect(redirectedUrl("/staff"));
        assertThat(pageOf(elsewhere)).doesNotContain(TYPED);
    }

    @Test
    void itsWriterThrowsItAway() throws Exception {
        var browser = typeIntoAnEndedSession();
        signIn(writer, browser);
        var id = jdbc.sql("select id from kept_form").query(Long.class).single();
        browser.send(post("/staff/kept-forms/" + id + "/discarding"), form(pageOf(browser), "/dang-xuat"))
                .andExpect(redirectedUrl("/staff/kept-forms"));
        assertThat(kept()).isZero();
    }

    @Test
    void withoutTheMarkOfItsWriterNothingIsKept() throws Exception {
        var genuine = mark.of(writer.id());
        for (var made : List.of(
                "",
                writer.id() + ".1." + "A".repeat(43),
                genuine.replaceFirst("^\\d+", String.valueOf(other.id())),
                genuine.substring(0, genuine.length() - 1) + "!")) {
            mvc.perform(post(PEOPLE).param("name", TYPED).param("_writer", made))
                    .andExpect(status().isUnauthorized())
                    .andExpect(cookie().doesNotExist("KEPT"));
        }
        assertThat(kept()).isZero();
    }

    @Test
    void anotherSiteLeavesNothingWithAnybody() throws Exception {
        mvc.perform(late().header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        mvc.perform(late().header("Origin", "https://la.example")).andExpect(status().isForbidden());
        assertThat(kept()).isZero();
    }

    @Test
    void noPasswordNoTokenAndNoFileIsKept() throws Exception {
        mvc.perform(
                late().param("password", "bi-mat").param("current", "bi-mat").param("_csrf", "ma-cu"));
        assertThat(jdbc.sql("select field_names::text || field_values::text from kept_form")
                        .query(String.class)
                        .single())
                .contains("name", TYPED)
                .doesNotContain("bi-mat", "ma-cu", "_csrf", "_writer", "password");

        mvc.perform(post("/staff/account/password")
                        .param("_writer", mark.of(writer.id()))
                        .param("submissionKey", "mot-khoa-du-muoi-sau-chu")
                        .param("ghiChu", "đủ dài"))
                .andExpect(status().isUnauthorized());
        assertThat(kept()).as("nothing of the pages where passwords are typed").isOne();

        mvc.perform(multipart(PEOPLE)
                        .file("photo", new byte[] {1, 2, 3})
                        .param("name", TYPED)
                        .param("_writer", mark.of(writer.id())))
                .andExpect(status().isUnauthorized());
        assertThat(jdbc.sql("select field_names::text from kept_form where with_files")
                        .query(String.class)
                        .single())
                .doesNotContain("photo");
    }

    @Test
    void onlyWhatSomebodyTypedIsKeptAndNotTooMuch() throws Exception {
        mvc.perform(post(PEOPLE).param("_writer", mark.of(writer.id())).param("submissionKey", "k"))
                .andExpect(status().isUnauthorized());
        mvc.perform(late().param("text", "dài".repeat(200_000))).andExpect(status().isUnauthorized());
        assertThat(kept()).isZero();

        for (var form = 0; form < 8; form++) {
            mvc.perform(late().param("note", "bản " + form));
        }
        assertThat(kept()).as("the oldest make room").isEqualTo(5);
    }

    @Test
    void whoSendsTheRefusedPageOnceMoreTypedItOnce() throws Exception {
        mvc.perform(late().param("submissionKey", "mot-khoa-du-muoi-sau-chu"));
        mvc.perform(late().param("submissionKey", "mot-khoa-du-muoi-sau-chu"));
        assertThat(kept()).isOne();
    }

    @Test
    void anHourIsTheLongest() throws Exception {
        var browser = typeIntoAnEndedSession();
        jdbc.sql("update kept_form set kept_at = kept_at - interval '1 hour', ends_at = ends_at - interval '1 hour'")
                .update();
        signIn(writer, browser).andExpect(redirectedUrl("/staff"));
        assertThat(pageOf(browser)).doesNotContain(TYPED);
        forms.sweep();
        assertThat(kept()).isZero();
    }

    @Test
    void nothingWaitsForADisabledAccount() throws Exception {
        jdbc.sql("update account set state = 'DISABLED' where id = ?")
                .param(writer.id())
                .update();
        mvc.perform(late()).andExpect(status().isUnauthorized()).andExpect(cookie().doesNotExist("KEPT"));
        assertThat(kept()).isZero();
    }

    @Test
    void twelveHoursInTheMidstOfAFormLoseNothing() throws Exception {
        var browser = new Browser();
        signIn(writer, browser);
        var form = formOf(browser);
        jdbc.sql("update spring_session set creation_time = ?")
                .param(System.currentTimeMillis() - 13 * 3_600_000L)
                .update();
        browser.send(post(PEOPLE), form, "name", TYPED).andExpect(status().isUnauthorized());
        signIn(writer, browser).andExpect(redirectedUrl("/staff/kept-forms"));
        assertThat(pageOf(browser)).contains(TYPED);
    }

    /** The form is of the session before; meanwhile the same person signed in in another tab. */
    @Test
    void theTokenOfTheSessionBeforeLosesNothingAndDoesNothing() throws Exception {
        var browser = new Browser();
        signIn(writer, browser);
        var form = formOf(browser);
        jdbc.sql("delete from spring_session").update();
        signIn(writer, browser);
        browser.send(post(PEOPLE), form, "name", TYPED)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/staff/kept-forms"));
        assertThat(people()).isZero();
        assertThat(pageOf(browser)).contains(TYPED);
    }

    /** Another one signed in meanwhile: the form is refused, and kept for nobody. */
    @Test
    void aFormOfSomebodyElseIsRefusedAndKeptForNobody() throws Exception {
        var browser = new Browser();
        signIn(writer, browser);
        var form = formOf(browser);
        jdbc.sql("delete from spring_session").update();
        signIn(other, browser);
        browser.send(post(PEOPLE), form, "name", TYPED).andExpect(status().isForbidden());
        assertThat(kept()).isZero();
    }

    @Test
    void anotherNodeReadsTheMarkOfThisOne() {
        var elsewhere = new WritersMark(jdbc, Clock.systemUTC());
        assertThat(elsewhere.accountOf(mark.of(writer.id()))).contains(writer.id());
    }

    private Browser typeIntoAnEndedSession() throws Exception {
        var browser = new Browser();
        signIn(writer, browser);
        var form = formOf(browser);
        jdbc.sql("delete from spring_session").update();
        browser.send(post(PEOPLE), form, "name", TYPED).andExpect(status().isUnauthorized());
        return browser;
    }

    private FormElement formOf(Browser browser) throws Exception {
        var page = mvc.perform(get("/staff/people/new").cookie(browser.all()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return form(page, PEOPLE);
    }

    private static FormElement form(String page, String action) {
        return (FormElement) Jsoup.parse(page).selectFirst("form[action=" + action + "]");
    }

    private String pageOf(Browser browser) throws Exception {
        return mvc.perform(get("/staff/kept-forms").cookie(browser.all()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private AbstractMockHttpServletRequestBuilder<?> late() {
        return post(PEOPLE).param("name", TYPED).param("_writer", mark.of(writer.id()));
    }

    private ResultActions signIn(SignedInAccount who, Browser browser) throws Exception {
        var answer = mvc.perform(post("/dang-nhap")
                .param("username", who.login())
                .param("password", PASSPHRASE)
                .cookie(browser.all()));
        browser.take(answer.andReturn().getResponse().getCookies());
        return answer;
    }

    private long people() {
        return jdbc.sql("select count(*) from person where name = ?")
                .param(TYPED)
                .query(Long.class)
                .single();
    }

    private long kept() {
        return jdbc.sql("select count(*) from kept_form").query(Long.class).single();
    }

    /** Keeps cookies and posts what stands in a form, as the ones do that people use. */
    private final class Browser {

        private final List<Cookie> cookies = new ArrayList<>(List.of(new Cookie("nothing", "yet")));

        void take(Cookie... given) {
            for (var one : given) {
                cookies.removeIf(before -> before.getName().equals(one.getName()));
                cookies.add(one);
            }
        }

        Cookie[] all() {
            return cookies.toArray(Cookie[]::new);
        }

        /** @param typed over what stands in the form */
        ResultActions send(AbstractMockHttpServletRequestBuilder<?> request, FormElement form, String... typed)
                throws Exception {
            request.cookie(all());
            var names = List.of(typed);
            form.formData().stream()
                    .filter(field -> !names.contains(field.key()))
                    .forEach(field -> request.param(field.key(), field.value()));
            for (var at = 0; at < typed.length; at += 2) {
                request.param(typed[at], typed[at + 1]);
            }
            var answer = mvc.perform(request);
            take(answer.andReturn().getResponse().getCookies());
            return answer;
        }
    }
}
