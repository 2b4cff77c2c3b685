package vn.hiepdong.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.attachment.check.Photos;
import vn.hiepdong.attachment.store.FileStore;
import vn.hiepdong.conference.Stage;
import vn.hiepdong.database.FreshDatabase;

/** What a browser really gets with a file: its headers letter by letter, parts of it, and nothing that is no file (ASVS 3.2.1, 5.4). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@FreshDatabase
@Import(Stage.class)
class FilesOverTheWireTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private long conference;

    @BeforeEach
    void anAnnouncedConference() {
        transaction.executeWithoutResult(begun -> {
            if (stage.me == null) {
                stage.set();
            }
            conference = stage.conference(Stage.coming(), "Hội trường");
        });
        jdbc.sql("update conference set announced = true where id = ?")
                .param(conference)
                .update();
    }

    /** Even one that an earlier, worse portal would have kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch phối hợp năm 2026.pdf",
                "\"trích\"; filename=\"x.html\".pdf",
                "a\\\".html;.pdf",
                "a\r\nX-Evil: 1\r\n\r\n<script>.pdf",
                "a\nSet-Cookie: x=1.pdf",
                "..\\..\\x.pdf",
                "dấu % và %0d%0aX-Evil: 1.pdf",
                "đuôi đảo \u202Efdp.pdf",
                "😀.pdf"
            })
    void aNameStaysANameInTheHeader(String name) throws Exception {
        var answer = get("/tep/" + file(name, "PDF", Corpus.pdf()) + "/x");
        assertThat(answer.statusCode()).isEqualTo(301);
        answer = get(answer.headers().firstValue("Location").orElseThrow());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("x-evil", "set-cookie");
        var disposition = answer.headers().allValues("Content-Disposition");
        assertThat(disposition).singleElement().satisfies(header -> {
            assertThat(header).startsWith("inline; filename=").contains("; filename*=UTF-8''");
            assertThat(header).as("all of it in letters of the first alphabet").matches("\\p{ASCII}*");
            assertThat(header.substring(header.indexOf("filename*")))
                    .matches("filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
            assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
        });
    }

    @Test
    void aFileCanDoNothingInTheBrowserThatShowsIt() throws Exception {
        for (var type : new String[] {"PDF", "DOCX", "JPEG"}) {
            var content = type.equals("PDF") ? Corpus.pdf() : type.equals("DOCX") ? Corpus.docx() : Photos.jpeg(20, 10);
            var answer = get(address(file("tep." + type.toLowerCase(java.util.Locale.ROOT), type, content)));
            var headers = answer.headers();
            assertThat(answer.statusCode()).as(type).isEqualTo(200);
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .contains("default-src 'none'", "img-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("script-src"));
            assertThat(headers.firstValue("Content-Security-Policy")
                            .orElseThrow()
                            .startsWith("sandbox;"))
                    .as("the readers of PDF in browsers refuse a sandbox; nothing runs in one either")
                    .isEqualTo(!type.equals("PDF"));
            assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                    .startsWith(type.equals("DOCX") ? "attachment;" : "inline;");
            assertThat(headers.firstValue("Content-Type").orElseThrow())
                    .isIn(
                            "application/pdf",
                            "image/jpeg",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
            assertThat(headers.firstValue("ETag").orElseThrow()).as("strong").matches("\"[0-9a-f]{64}\"");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bytes=0-3     | 206 | bytes 0-3/    | %PDF
            bytes=-6      | 206 | bytes         | %%EOF
            bytes=999999- | 416 | bytes */      |
            """)
    void aPartOfItIsGivenToWhoAsksForOne(String range, int status, String contentRange, String part) throws Exception {
        var address = address(file("phan.pdf", "PDF", Corpus.pdf()));
        var answer = BROWSER.send(
                HttpRequest.newBuilder(at(address)).header("Range", range).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Range").orElse("")).startsWith(contentRange);
        if (part != null) {
            assertThat(answer.body().strip()).isEqualTo(part);
        }
    }

    @Test
    void whoHasItIsToldSo() throws Exception {
        var address = address(file("co-roi.pdf", "PDF", Corpus.pdf()));
        var tag = get(address).headers().firstValue("ETag").orElseThrow();
        var again = BROWSER.send(
                HttpRequest.newBuilder(at(address)).header("If-None-Match", tag).build(), BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    /** As they stand, by a socket: a client for HTTP would tidy them up first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tep/1/../../../../../../etc/passwd",
                "/tep/1/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
                "/tep/1/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/tep/1/..%252f..%252fetc%252fpasswd",
                "/tep/1/..%c0%af..%c0%afetc%c0%afpasswd",
                "/tep/1/..%5c..%5c..%5cetc%5cpasswd",
                "/tep/1/..\\..\\..\\etc\\passwd",
                "/tep/1/x%00.pdf",
                "/tep/../files/contents/",
                "/tep/1;/../../etc/passwd",
                "/css/../application.yml",
                "/css/..%2fapplication.yml",
                "/css/%2e%2e/application.yml",
                "/css/..;/application.yml",
                "/css/..%255capplication.yml",
                "/vendor/../../db/migration/V001__create_audit.sql",
                "/webjars/..%2f..%2f..%2fapplication.yml",
                "/giao-dien/anh/..%2f..%2fapplication.yml",
                "//etc/passwd",
                "/file:///etc/passwd",
                "/%2fetc%2fpasswd"
            })
    void noAddressLeadsOutOfTheFolder(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|301|302|303) .*");
            assertThat(answer).doesNotContain("root:", "spring:", "create table", "Exception", "\tat ");
            if (answer.startsWith("HTTP/1.1 30")) {
                assertThat(answer).containsPattern("(?i)location: (http://localhost[:/]|/[^/])");
            }
        }
    }

    private long file(String name, String type, byte[] content) throws IOException {
        var lying = Files.write(store.fresh(), content);
        var sha256 = store.sha256(lying);
        store.keep(lying, sha256, null);
        Files.deleteIfExists(lying);
        var picture = type.equals("JPEG");
        var id = jdbc.sql("select nextval('attachment_seq')").query(Long.class).single();
        jdbc.sql("""
                        insert into attachment (id, version, owner_kind, owner_id, kind, state, title, alt_text, sort_order, file_name,
                            file_type, sha256, size, width, height)
                        values (?, 0, 'CONFERENCE', ?, ?, 'PUBLIC', 'Tệp', ?, 0, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, conference, picture ? "PHOTO" : "OTHER", picture ? "Hai người trao bản ký" : null)
                .params(name, type, sha256, content.length, picture ? 20 : null, picture ? 10 : null)
                .update();
        return id;
    }

    private String address(long id) throws Exception {
        return get("/tep/" + id + "/x").headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(at(address)).build(), BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create(address.startsWith("http") ? address : "http://localhost:" + port + address);
    }
}
