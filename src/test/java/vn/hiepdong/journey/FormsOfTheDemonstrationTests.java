package vn.hiepdong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.hiepdong.account.DemonstrationAccounts;
import vn.hiepdong.database.FreshDatabase;

/**
 * Every form that the demonstration shows to anybody, posted as its page has it by those who must not. A post that is on no
 * page of it is walked through with all others by {@code EveryPostIsGuardedTests}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "portal.notices.cron=-")
@ActiveProfiles("demo")
@FreshDatabase
class FormsOfTheDemonstrationTests {

    /** Pages of a kind that are looked at for each account: records differ in what may be done about them. */
    private static final int PAGES_OF_A_KIND = 3;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    DemonstrationAccounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final Map<String, Posted> forms = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void nobodyElseCanPostThem() throws Exception {
        var strangers = new ReplayingPosts(address(""), accounts.password(), jdbc);
        for (var account : accounts.entries()) {
            collect(account.login(), strangers);
        }
        var stranger = Stranger.in(jdbc, passwords.encode(accounts.password()));
        strangers.asNobodyMay(List.copyOf(forms.values()), stranger, false);
        assertThat(forms).hasSizeGreaterThan(60);
    }

    private void collect(String login, ReplayingPosts reader) throws Exception {
        seen.clear();
        var read = new HashSet<String>();
        var next = new ArrayDeque<>(List.of("/staff", "/admin/accounts"));
        while (!next.isEmpty()) {
            var path = next.remove();
            if (read.add(path) && worthReading(path)) {
                var page = Jsoup.parse(reader.read(path, login), address(path));
                formsOf(page, login);
                page.select("a[href]").eachAttr("abs:href").stream()
                        .map(URI::create)
                        .filter(link -> address("").equals(link.getScheme() + "://" + link.getRawAuthority()))
                        .map(URI::getRawPath)
                        .filter(link -> link.startsWith("/staff") || link.startsWith("/admin"))
                        .forEach(next::add);
            }
        }
    }

    private boolean worthReading(String path) {
        var pattern = pattern("GET", path, Map.of());
        return pattern != null && seen.merge(pattern, 1, Integer::sum) <= PAGES_OF_A_KIND;
    }

    private void formsOf(Document page, String login) {
        for (var element : page.select("form[method=post]")) {
            var form = (FormElement) element;
            var fields = new TreeMap<String, List<String>>();
            form.formData()
                    .forEach(field -> fields.computeIfAbsent(field.key(), name -> new ArrayList<>())
                            .add(field.value()));
            fields.remove("_csrf");
            add(login, form, fields);
            for (var button : form.select("button[name]")) {
                var pressed = new TreeMap<>(fields);
                pressed.put(button.attr("name"), List.of(button.attr("value")));
                add(login, form, pressed);
            }
        }
    }

    private void add(String login, Element form, Map<String, List<String>> fields) {
        var path = URI.create(form.absUrl("action")).getRawPath();
        var pattern = pattern("POST", path, fields);
        if (pattern != null) {
            var files = form.select("input[type=file]").stream()
                    .map(file -> new Posted.File(file.attr("name"), "a.pdf", "application/pdf", new byte[] {'%'}))
                    .toList();
            var button = fields.keySet().stream()
                    .filter(name -> name.matches("[a-z]+(Row|Rows)\\w*"))
                    .toList();
            forms.putIfAbsent(login + pattern + button, new Posted(login, pattern, path, fields, files));
        }
    }

    private String pattern(String method, String path, Map<String, List<String>> fields) {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType(path.contains("attachments") || path.endsWith("logo") ? "multipart/form-data" : null);
        fields.forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return handlers.getHandler(request) == null
                    ? null
                    : (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        } catch (Exception notTaken) {
            return null;
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
