package vn.hiepdong.account.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.support.SqlCounter;
import vn.hiepdong.web.form.Submissions;

/** Links and word about an account by mail, with a mail server that comes and goes and two nodes at once. */
@SpringBootTest(properties = {"spring.mail.host=127.0.0.1", "portal.base-url=https://phoihop.example.vn/cong"})
@AutoConfigureMockMvc
@FreshDatabase
class AccountLetterTests {

    private static final SettableClock CLOCK = new SettableClock("2026-11-25T08:00");
    private static final int PORT = freePort();
    private static final String PASSPHRASE = "Hội nghị sơ kết sáu tháng đầu năm của tỉnh ta, ai cũng phải nhớ";
    private static final String ANOTHER = "một câu khác cũng đủ dài";
    private static final String LINK = "(?s).*https://phoihop\\.example\\.vn/cong/dat-mat-khau\\?ma=([\\w-]+)\\n.*";

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @TestBean
    Clock clock;

    static Clock clock() {
        return CLOCK;
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    SendingAccountLetters sending;

    private GreenMail mail;
    private Agency committee;
    private SignedInAccount owner;

    @BeforeEach
    void somebodyWithAnAddress() {
        CLOCK.set("2026-11-25T08:00");
        jdbc.sql("delete from guess_bucket").update();
        jdbc.sql("delete from account_letter").update();
        jdbc.sql("update account set email = null").update();
        committee = new AgencyRows(jdbc, entities).agency("Ủy ban nhân dân tỉnh Thư " + System.nanoTime());
        owner = clerk("canbo@tinh.vn");
        start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void whoForgotGetsALinkThatWorksOnceAndWordOfItsUse() throws Exception {
        mvc.perform(post("/quen-mat-khau")
                        .param("name", " " + owner.login().toUpperCase() + " ")
                        .header("Host", "ke-gian.example")
                        .header("X-Forwarded-Host", "ke-gian.example"))
                .andExpect(redirectedUrl("/quen-mat-khau?da-gui"));
        assertThat(mail.getReceivedMessages())
                .as("nothing is sent while somebody waits for the answer")
                .isEmpty();
        sending.run();

        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Hiệp Đồng: liên kết đặt lại mật khẩu");
        assertThat(letter.getAllRecipients()[0].toString()).contains("canbo@tinh.vn");
        assertThat(text(letter))
                .contains("Kính gửi Nguyễn Văn Thử", owner.login(), "đến 25/11/2026 09:00")
                .doesNotContain("ke-gian");
        var key = keyIn(letter);
        set(key).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));
        set(key).andExpect(status().isGone());

        sending.run();
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mail.getReceivedMessages()[1].getSubject()).isEqualTo("Hiệp Đồng: mật khẩu đã đổi");
        assertThat(text(mail.getReceivedMessages()[1]))
                .contains("báo ngay người quản trị")
                .doesNotContain("?ma=");
        assertThat(left()).isZero();
    }

    @Test
    void whateverWasTypedTheAnswerAndTheWorkAreTheSame() throws Exception {
        var disabled = clerk("khoa@tinh.vn");
        jdbc.sql("update account set state = 'DISABLED' where id = ?")
                .param(disabled.id())
                .update();
        var mute = clerk(null);
        Set<List<String>> work = new HashSet<>();
        Set<String> answers = new HashSet<>();
        ask("lam-am").andExpect(status().isSeeOther());
        for (var name : List.of(owner.login(), "CANBO@tinh.vn", "khong-ai-ca", disabled.login(), mute.login())) {
            work.add(SqlCounter.statementsOf(() -> {
                var answer = ask(name).andReturn().getResponse();
                answers.add(answer.getStatus() + answer.getRedirectedUrl() + answer.getContentAsString());
                return answer;
            }));
        }
        assertThat(answers).hasSize(1);
        assertThat(work).as("the same statements, in the same order").hasSize(1);

        sending.run();
        assertThat(mail.getReceivedMessages()).as("by login and by address").hasSize(2);
        assertThat(left()).as("of nobody, nothing is left either").isZero();
    }

    @Test
    void thePageMakesNoSessionAndSaysWhatIsMissing() throws Exception {
        var page = mvc.perform(get("/quen-mat-khau"))
                .andExpect(content().string(allOf(containsString("name=\"name\""), not(containsString("_csrf")))))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();
        assertThat(page.getRequest().getSession(false)).isNull();
        ask("  ").andExpect(status().isUnprocessableContent());
        mvc.perform(get("/quen-mat-khau").param("da-gui", ""))
                .andExpect(content().string(containsString("trong ít phút")));
        mvc.perform(get("/dang-nhap")).andExpect(content().string(containsString("/quen-mat-khau")));
        mvc.perform(post("/quen-mat-khau").param("name", owner.login()).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nobodyAsksTooOften() throws Exception {
        for (var time = 0; time < 3; time++) {
            ask(owner.login()).andExpect(status().isSeeOther());
        }
        ask(owner.login()).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
        for (var name = 4; name < 20; name++) {
            ask("ten" + name).andExpect(status().isSeeOther());
        }
        ask("ten-khac").andExpect(status().isTooManyRequests());
        mvc.perform(post("/quen-mat-khau").param("name", "ten-khac").with(request -> {
                    request.setRemoteAddr("198.51.100.7");
                    return request;
                }))
                .andExpect(status().isSeeOther());
    }

    /** By two names at once, so that neither is asked for too often. */
    @Test
    void anAccountHasThreeSuchLinksAtMost() throws Exception {
        for (var time = 0; time < 3; time++) {
            ask(owner.login());
            ask("canbo@tinh.vn");
        }
        sending.run();
        assertThat(mail.getReceivedMessages()).hasSize(3);
    }

    @Test
    void whatAStrangerAsksForEndsNoLinkThatWasHandedOver() throws Exception {
        var given = mvc.perform(post("/admin/accounts/" + owner.id() + "/password-link")
                        .with(as(new SignedIn(jdbc).agencyAdministratorOf(committee))))
                .andReturn();
        var handed = given.getFlashMap().get("link").toString().replaceAll(".*\\?ma=", "");
        ask(owner.login());
        sending.run();
        var mailed = keyIn(onlyLetter());

        set(handed).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));
        set(mailed).andExpect(status().isGone());
    }

    @Test
    void aServerThatIsAwayGetsItOnceItIsBackAndNoLinkIsLost() throws Exception {
        mail.stop();
        ask(owner.login());
        sending.run();
        assertThat(jdbc.sql("select count(*) from password_link where account_id = ? and ended_at is null")
                        .param(owner.id())
                        .query(Long.class)
                        .single())
                .as("nobody has the one that did not go")
                .isZero();
        start();
        sending.run();
        assertThat(mail.getReceivedMessages()).as("left in peace for a while").isEmpty();
        CLOCK.set("2026-11-25T08:05");
        sending.run();
        set(keyIn(onlyLetter())).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));
    }

    @Test
    void afterAnHourItIsNotWorthSending() throws Exception {
        mail.stop();
        ask(owner.login());
        sending.run();
        start();
        CLOCK.set("2026-11-25T09:00");
        sending.run();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoNodesAtOnceSendEachOnce() throws Exception {
        for (var at = 0; at < 9; at++) {
            ask(clerk("canbo" + at + "@tinh.vn").login());
        }
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var running = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        sending.run();
                        return node;
                    }))
                    .toList();
            for (var node : running) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(AccountLetterTests::recipient)
                        .toList())
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingThatIsTypedBeginsAHeader() throws Exception {
        jdbc.sql("update account set name = ? where id = ?")
                .params("Nguyen\r\nBcc: ai@do.vn", owner.id())
                .update();
        ask("canbo@tinh.vn\r\nBcc: ai@do.vn");
        ask(owner.login());
        sending.run();
        var letter = onlyLetter();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @Test
    void whoManagesTheAccountSendsTheLinkInsteadOfSeeingIt() throws Exception {
        var manager = new SignedIn(jdbc).agencyAdministratorOf(committee);
        var page = "/admin/accounts/" + owner.id() + "/password-link";
        mvc.perform(get(page).with(as(manager))).andExpect(content().string(containsString("canbo@tinh.vn")));
        mvc.perform(post(page + "/letter").with(as(manager))).andExpect(redirectedUrl(page));
        sending.run();
        assertThat(onlyLetter().getSubject()).isEqualTo("Hiệp Đồng: liên kết đặt mật khẩu");
        set(keyIn(onlyLetter())).andExpect(redirectedUrl("/dang-nhap?mat-khau-moi"));

        var elsewhere = new SignedIn(jdbc)
                .agencyAdministratorOf(new AgencyRows(jdbc, entities).agency("Sở Khác tỉnh Thư " + System.nanoTime()));
        mvc.perform(post(page + "/letter").with(as(elsewhere))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/letter").with(as(clerk("khac@tinh.vn")))).andExpect(status().isForbidden());
    }

    @Test
    void anotherAddressAsksForThePasswordAndIsToldAtTheFormerOne() throws Exception {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode(PASSPHRASE), owner.id())
                .update();
        moveTo("moi@tinh.vn", "không phải câu này")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mật khẩu hiện nay chưa đúng.")));
        moveTo("moi@tinh.vn", PASSPHRASE).andExpect(redirectedUrl("/staff/account"));
        sending.run();

        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Hiệp Đồng: địa chỉ thư đã đổi");
        assertThat(recipient(letter)).contains("canbo@tinh.vn");
        assertThat(text(letter)).doesNotContain("moi@tinh.vn");
        assertThat(jdbc.sql("select email from account where id = ?")
                        .param(owner.id())
                        .query(String.class)
                        .single())
                .isEqualTo("moi@tinh.vn");
    }

    @Test
    void guessesAtThePresentPasswordAreSlowedHereToo() throws Exception {
        for (var guess = 0; guess < 10; guess++) {
            moveTo("moi@tinh.vn", "đoán " + guess).andExpect(status().isUnprocessableContent());
        }
        moveTo("moi@tinh.vn", "đoán nữa")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã gõ sai quá nhiều lần.")));
    }

    private ResultActions moveTo(String address, String current) throws Exception {
        return mvc.perform(post("/staff/account/address")
                .with(as(owner))
                .param("submissionKey", Submissions.newKey())
                .param("email", address)
                .param("current", current));
    }

    private ResultActions ask(String name) throws Exception {
        return mvc.perform(post("/quen-mat-khau").param("name", name));
    }

    private ResultActions set(String key) throws Exception {
        return mvc.perform(post("/dat-mat-khau").param("key", key).param("password", ANOTHER));
    }

    private SignedInAccount clerk(String email) {
        var account = new SignedIn(jdbc).coordinatorOf(committee);
        jdbc.sql("update account set email = ? where id = ?")
                .params(email, account.id())
                .update();
        return account;
    }

    private long left() {
        return jdbc.sql("select count(*) from account_letter").query(Long.class).single();
    }

    private void start() {
        mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
        mail.start();
    }

    private MimeMessage onlyLetter() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String keyIn(MimeMessage letter) {
        return text(letter).replaceAll(LINK, "$1");
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent()).replace("\r\n", "\n").strip();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }
}
