package vn.hiepdong.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.database.FreshDatabase;

/** The largest file that is taken in, and one byte more, as a browser without scripts sends them (ASVS 5.2.1). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase
@Import(Stage.class)
class UploadSizeTests {

    private static final int LARGEST = 25 << 20;
    private static final String PASSWORD = "mật khẩu chỉ để thử dung lượng";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Attachments attachments;

    @Test
    void theLargestIsTakenAndOneByteMoreIsSaidToBeTooMuch() throws Exception {
        var conference = transaction.execute(begun -> {
            stage.set();
            return stage.conference(Stage.coming(), "Hội trường");
        });
        signIn();
        var page = "/staff/conferences/" + conference + "/attachments";

        var taken = bring(page, pdfOf(LARGEST));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(attachments.of(OwnerKind.CONFERENCE, conference))
                .singleElement()
                .satisfies(file -> assertThat(file.form()).isEqualTo("PDF, 25 MB"));

        var refused = bring(page, pdfOf(LARGEST + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(refused.body()).select("main").text()).contains("quá lớn");
        assertThat(attachments.of(OwnerKind.CONFERENCE, conference)).hasSize(1);
    }

    private void signIn() throws Exception {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwords.encode(PASSWORD), stage.me.id())
                .update();
        var answer = browser.send(
                HttpRequest.newBuilder(at("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", at("").toString())
                        .POST(BodyPublishers.ofString("username=" + stage.me.login() + "&password="
                                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(300, 399);
    }

    private HttpResponse<String> bring(String page, byte[] file) throws Exception {
        var form = browser.send(HttpRequest.newBuilder(at(page)).build(), BodyHandlers.ofString());
        var token = Jsoup.parse(form.body()).select("input[name=_csrf]").attr("value");
        var body = Corpus.together(
                Corpus.text("--ranh\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--ranh\r\nContent-Disposition: form-data; name=\"documents\"; filename=\"ke-hoach.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n"),
                file,
                Corpus.text("\r\n--ranh--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(at(page))
                        .header("Content-Type", "multipart/form-data; boundary=ranh")
                        .header("Origin", at("").toString())
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** To the byte. */
    private static byte[] pdfOf(int size) {
        var little = size - 10_000;
        var first = Corpus.pdfHolding(new byte[little]).length;
        var pdf = Corpus.pdfHolding(new byte[little + size - first]);
        assertThat(pdf).hasSize(size);
        return pdf;
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }
}
