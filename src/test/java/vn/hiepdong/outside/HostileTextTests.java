package vn.hiepdong.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hiepdong.account.Role;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.journey.Browser;
import vn.hiepdong.support.SignInOverHttp;

/**
 * Every page, list, feed, sheet and calendar, read by everybody there is, while every column of text holds markup: it comes out as
 * the text that it is (ASVS 1.2.1, 1.2.4, 3.4.3, 3.4.4). Which column is shown to whom stands in docs/texts.md.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {EveryRecord.SSO_ISSUER, EveryRecord.SSO_CLIENT, EveryRecord.SSO_SECRET})
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTests {

    private static final Path PAGE = Path.of("docs/texts.md");
    private static final String PASSWORD = "mười hai chữ trở lên";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    PasswordEncoder passwords;

    private final Map<Reader, Crawl> crawls = new LinkedHashMap<>();
    private HostileTexts texts;
    private List<Endpoint> endpoints;

    /** @param cookie of the session; null of somebody who is not signed in */
    record Reader(String name, String cookie) {}

    @BeforeAll
    void readEverything() throws Exception {
        var owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        new EveryRecord(owner).write(passwords.encode(PASSWORD), Path.of("target/test-data"));
        var readers = new ArrayList<Reader>(List.of(new Reader("everybody", null)));
        for (var role : Role.values()) {
            readers.add(new Reader(
                    role.name(),
                    SignInOverHttp.session(
                            CLIENT, address(""), EveryRecord.login(role, EveryRecord.KEEPER), PASSWORD)));
        }
        bring("COMMITMENTS", "/staff/programmes/3001/commitments.xlsx", Role.COORDINATOR, readers);
        texts = new HostileTexts(owner);
        texts.write();
        endpoints = Endpoint.all(mapping);
        var records = new KnownRecords(jdbc);
        var addresses = endpoints.stream()
                .filter(Endpoint::reads)
                .flatMap(records::asked)
                .map(KnownRecords.Asked::path)
                .toList();
        for (var reader : readers) {
            crawls.put(reader, new Crawl(path -> get(path, reader)).from(addresses));
        }
    }

    /** A workbook is read again by who brought it: let each be one that can be read. */
    private void bring(String kind, String template, Role role, List<Reader> readers) {
        var bringer = readers.get(1 + role.ordinal());
        jdbc.sql(
                        "update sheet_import set content = :content, kept_by = :login, failed = 'Không ghi được' where kind = :kind")
                .param("content", get(template, bringer).body())
                .param("login", EveryRecord.login(role, EveryRecord.KEEPER))
                .param("kind", kind)
                .update();
    }

    @Test
    void whatIsStoredIsShownAsTheTextThatItIs() {
        var complaints = new TreeMap<String, List<String>>();
        crawls.forEach((reader, crawl) -> crawl.answers()
                .forEach((path, answer) -> answer.complaints()
                        .forEach(complaint -> complaints
                                .computeIfAbsent(complaint, first -> new ArrayList<>())
                                .add(reader.name() + " " + path))));
        assertThat(complaints).isEmpty();
    }

    /** A column that no page shows is named with its reason, so that a new one is looked at. */
    @Test
    void everyColumnIsReadByTheCrawlOrNobodyReadsItAtAll() {
        var shown = new TreeSet<String>();
        crawls.values()
                .forEach(crawl -> crawl.answers().values().forEach(answer -> shown.addAll(texts.in(answer.told()))));
        var unseen = new TreeSet<>(texts.open());
        unseen.removeAll(shown);
        assertThat(unseen).as("columns whose text the crawl met nowhere").isSubsetOf(TextPage.SHOWN_NOWHERE.keySet());
        assertThat(texts.empty()).as("columns that EveryRecord leaves empty").isEmpty();
    }

    /** Writes who reads which column; where it differed from the page kept, fails once, so that the new one is looked at. */
    @Test
    void thePageInTheDocsIsOfTheseColumns() throws IOException {
        var readers = new TreeMap<String, List<String>>();
        texts.open().forEach(column -> readers.put(column, new ArrayList<>()));
        crawls.forEach((reader, crawl) -> {
            var told = new TreeSet<String>();
            crawl.answers().values().forEach(answer -> told.addAll(texts.in(answer.told())));
            told.stream()
                    .filter(readers::containsKey)
                    .forEach(column -> readers.get(column).add(reader.name()));
        });
        var kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        var drawn = TextPage.of(readers, texts.closed());
        Files.writeString(PAGE, drawn);
        assertThat(kept)
                .as("docs/texts.md, now written anew: look at it and commit it")
                .isEqualTo(drawn);
    }

    /** What is typed into an address comes back as text, and is neither SQL nor an expression (ASVS 1.2.4, 1.3.2). */
    @Test
    void whatIsTypedIntoAnAddressIsTheTextThatItIs() {
        assertThat(endpoints.stream()
                        .filter(Endpoint::reads)
                        .filter(one -> one.variables().isEmpty())
                        .flatMap(this::complaintsOfWhatIsTyped))
                .isEmpty();
    }

    /** Typed by the first who is given the page at all. */
    private Stream<String> complaintsOfWhatIsTyped(Endpoint endpoint) {
        for (var reader : crawls.keySet()) {
            var plain = get(endpoint.pattern(), reader);
            if (plain.statusCode() == 200) {
                var links = links(plain);
                return TypedAddress.parametersOf(endpoint.handler()).stream()
                        .flatMap(parameter -> TypedAddress.HOSTILE.stream()
                                .flatMap(text -> complaints(
                                        endpoint.pattern() + "?" + parameter + "=" + encoded(text),
                                        text,
                                        links,
                                        reader)));
            }
        }
        return Stream.empty();
    }

    private Stream<String> complaints(String address, String typed, long links, Reader reader) {
        var given = get(address, reader);
        var complaints = new ArrayList<>(new Answer(given).complaints());
        if (body(given).contains(TypedAddress.COMPUTED)) {
            complaints.add("was computed");
        }
        if (given.statusCode() == 200 && TypedAddress.SQL.contains(typed) && links(given) > links + 4) {
            complaints.add("finds more than without");
        }
        return complaints.stream().map(complaint -> address + " " + complaint);
    }

    /** One page of each kind, in a browser: nothing runs, and nothing that the policy would have to stop. */
    @Test
    void aBrowserRunsNothingOfIt() {
        var heard = new ArrayList<String>();
        var opened = new TreeSet<String>();
        crawls.forEach((reader, crawl) -> {
            try (var window = Browser.newWindow(1366)) {
                if (reader.cookie() != null) {
                    window.addCookies(
                            List.of(new com.microsoft.playwright.options.Cookie(SignInOverHttp.COOKIE, reader.cookie())
                                    .setUrl(address(""))));
                }
                var page = window.newPage();
                page.onDialog(dialog -> {
                    heard.add("dialog on " + page.url());
                    dialog.dismiss();
                });
                page.onPageError(error -> heard.add(page.url() + ": " + error));
                page.onConsoleMessage(message -> {
                    if (message.text().contains("Content Security Policy")
                            || message.text().contains("Refused to")) {
                        heard.add(page.url() + ": " + message.text());
                    }
                });
                crawl.answers().forEach((path, answer) -> {
                    if (answer.isPage() && opened.add(Crawl.kindOf(path))) {
                        page.navigate(address(path));
                    }
                });
            }
        });
        assertThat(heard).isEmpty();
        assertThat(opened).hasSizeGreaterThan(100);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static long links(HttpResponse<byte[]> given) {
        return Jsoup.parse(body(given)).select("main a[href]").size();
    }

    private static String body(HttpResponse<byte[]> given) {
        return new String(given.body(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, Reader reader) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        if (reader.cookie() != null) {
            request.header("Cookie", SignInOverHttp.COOKIE + "=" + reader.cookie() + "; KEPT=kept");
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException away) {
            throw new IllegalStateException(path, away);
        }
    }
}
