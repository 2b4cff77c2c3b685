package vn.hiepdong.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.notice.NoticeJob;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SettableClock;

/** The day's letter, with a mail server that comes and goes (fault row 13) and two nodes at once. */
@SpringBootTest(properties = {"spring.mail.host=127.0.0.1", "portal.base-url=https://phoihop.example.vn/cong"})
@FreshDatabase
class SendingDigestsTests {

    private static final SettableClock CLOCK = new SettableClock("2026-11-25T08:00");
    private static final int PORT = freePort();

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
    NoticeJob job;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private GreenMail mail;
    private Agency committee;
    private Programme programme;
    private SignedInAccount clerk;

    @BeforeEach
    void aCommitmentThatIsOverdue() {
        CLOCK.set("2026-11-25T08:00");
        jdbc.sql("update account set email = null").update();
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Thư");
        programme = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình phối hợp năm 2026", committee)
                .signed("2026-01-05", "2026-01-05")
                .between(committee, agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Thư"))
                .save();
        new CommitmentRows(jdbc).commitment(programme, 1, "Tập huấn cán bộ cơ sở", "2026-11-20", committee);
        clerk = clerk("canbo@tinh.vn");
        start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void saysOnceADayWhatIsNewInPlainWords() throws Exception {
        new CommitmentRows(jdbc).commitment(programme, 2, "Báo cáo quý IV", "2026-11-27", committee);
        job.run();
        job.run();

        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Hiệp Đồng: 2 việc cần xem, ngày 25/11/2026");
        var to = (InternetAddress) letter.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("Nguyễn Văn Thử");
        assertThat(to.getAddress()).isEqualTo("canbo@tinh.vn");
        assertThat(letter.getFrom()[0].toString()).contains("no-reply@phoihop.example.vn");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(text(letter)).isEqualTo("""
                        Kính gửi Nguyễn Văn Thử,

                        Thứ Tư, 25/11/2026, cổng Hiệp Đồng có 2 việc xin báo để ông/bà biết:

                        QUÁ HẠN (1)

                        - Tập huấn cán bộ cơ sở
                          hạn 20/11/2026; Chương trình phối hợp năm 2026
                          https://phoihop.example.vn/cong/staff/commitments/%d

                        SẮP ĐẾN HẠN (1)

                        - Báo cáo quý IV
                          hạn 27/11/2026; Chương trình phối hợp năm 2026
                          https://phoihop.example.vn/cong/staff/commitments/%d

                        Bàn làm việc: https://phoihop.example.vn/cong/staff
                        Chọn loại thông báo, hoặc thôi nhận thư này: https://phoihop.example.vn/cong/staff/notices/settings

                        Thư do cổng tự động gửi, mỗi ngày nhiều nhất một thư. Xin không trả lời thư này.
                        """.strip().formatted(commitment(1), commitment(2)));
        assertThat(sentTo()).isEqualTo("canbo@tinh.vn SENT");

        CLOCK.set("2026-11-26T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).as("nothing new").hasSize(1);
    }

    @Test
    void notBeforeItsHour() {
        CLOCK.set("2026-11-25T06:59");
        job.run();
        assertThat(mail.getReceivedMessages()).isEmpty();
        CLOCK.set("2026-11-25T07:00");
        job.run();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsNewLaterThatDayGoesWithTheNextLetter() {
        job.run();
        new CommitmentRows(jdbc).commitment(programme, 2, "Việc mới", "2026-11-27", committee);
        CLOCK.set("2026-11-25T15:00");
        job.run();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        CLOCK.set("2026-11-26T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(text(mail.getReceivedMessages()[1])).contains("Việc mới").doesNotContain("Tập huấn");
    }

    @Test
    void whatIsStillOverdueAfterThirtyDaysIsSaidAgain() {
        job.run();
        CLOCK.set("2026-12-20T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        CLOCK.set("2026-12-21T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatIsAwayGetsItOnceItIsBack() {
        mail.stop();
        job.run();
        assertThat(sentTo()).isEqualTo("canbo@tinh.vn FAILED");

        start();
        job.run();
        assertThat(mail.getReceivedMessages()).as("left in peace for a while").isEmpty();
        CLOCK.set("2026-11-25T08:30");
        job.run();
        job.run();
        assertThat(onlyLetter()).isNotNull();
        assertThat(sentTo()).isEqualTo("canbo@tinh.vn SENT");
    }

    @Test
    void aServerThatIsAwayForDaysGetsOneLetterWithAll() {
        mail.stop();
        job.run();
        new CommitmentRows(jdbc).commitment(programme, 2, "Việc của hôm sau", "2026-11-30", committee);
        CLOCK.set("2026-11-26T08:00");
        start();
        job.run();
        assertThat(text(onlyLetter())).contains("Tập huấn", "Việc của hôm sau");
    }

    @Test
    void whatIsDoneMeanwhileIsNotSent() {
        mail.stop();
        job.run();
        jdbc.sql("update commitment set state = 'PAUSED' where programme_id = ?")
                .param(programme.id())
                .update();
        start();
        CLOCK.set("2026-11-25T09:00");
        job.run();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoReadItInThePortalOrWantsNoLetterGetsNone() {
        CLOCK.set("2026-11-25T06:00");
        job.run();
        jdbc.sql("update notice set read_at = told_at where account_id = ?")
                .param(clerk.id())
                .update();
        var other = clerk("khac@tinh.vn");
        jdbc.sql("insert into notice_setting (account_id, version, by_mail) values (?, 0, false)")
                .param(other.id())
                .update();
        CLOCK.set("2026-11-25T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice where account_id = ?")
                        .param(other.id())
                        .query(Long.class)
                        .single())
                .as("told in the portal all the same")
                .isEqualTo(1);
    }

    @Test
    void anAddressThatIsNoneHoldsUpNobody() {
        jdbc.sql("update account set email = ? where id = ?")
                .params("không phải địa chỉ\r\nBcc: ai@do.vn", clerk.id())
                .update();
        clerk("khac@tinh.vn");
        job.run();
        assertThat(onlyLetter()).isNotNull();
    }

    @Test
    void nothingThatIsTypedBeginsAHeader() throws Exception {
        jdbc.sql("update account set name = ? where id = ?")
                .params("Nguyen\r\nBcc: ai@do.vn", clerk.id())
                .update();
        jdbc.sql("update commitment set statement = ? where programme_id = ?")
                .params("Viec\r\nBcc: ai@do.vn\r\n\r\nthan thu", programme.id())
                .update();
        job.run();
        var letter = onlyLetter();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(text(letter)).contains("- Viec Bcc: ai@do.vn than thu");
    }

    @Test
    void twoNodesAtOnceSendEachLetterOnce() throws Exception {
        IntStream.range(0, 9).forEach(at -> clerk("canbo" + at + "@tinh.vn"));
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var running = IntStream.range(0, 2)
                    .mapToObj(node -> nodes.submit(() -> {
                        together.await();
                        job.run();
                        return node;
                    }))
                    .toList();
            for (var node : running) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        job.run();
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(SendingDigestsTests::recipient)
                        .toList())
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLetterWhoseNodeDiedMeanwhileIsNotSentASecondTime() {
        CLOCK.set("2026-11-25T06:00");
        job.run();
        jdbc.sql("""
                        insert into notice_digest (id, account_id, day, address, state, tried_at)
                        values (-1, ?, '2026-11-25', 'canbo@tinh.vn', 'SENDING', '2026-11-25 08:00+07')
                        """).param(clerk.id()).update();
        jdbc.sql("update notice set digest_id = -1 where account_id = ?")
                .param(clerk.id())
                .update();
        CLOCK.set("2026-11-26T08:00");
        job.run();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    private void start() {
        mail = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
        mail.start();
    }

    private SignedInAccount clerk(String email) {
        var account = new SignedIn(jdbc).coordinatorOf(committee);
        jdbc.sql("update account set email = ? where id = ?")
                .params(email, account.id())
                .update();
        return account;
    }

    private long commitment(int number) {
        return jdbc.sql("select id from commitment where programme_id = ? and number = ?")
                .params(programme.id(), number)
                .query(Long.class)
                .single();
    }

    private String sentTo() {
        return jdbc.sql("select address || ' ' || state from notice_digest where account_id = ?")
                .param(clerk.id())
                .query(String.class)
                .single();
    }

    private MimeMessage onlyLetter() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
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
