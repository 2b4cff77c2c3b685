package vn.hiepdong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the posts of a journey again, as somebody who must not: with an account of another agency, without a session, without
 * the token, from another site. Nothing may be taken and nothing may change.
 */
class ReplayingPosts {

    /**
     * What any coordinator or editor may do in the own name, whoever did it first: make a record of the own agency, keep the
     * registers that all share, bring a workbook of whose rows each is taken from its lead alone, set what is one's own. The
     * key of the form was used, so a second post makes nothing.
     */
    private static final Pattern OPEN_TO_EACH = Pattern.compile("/staff/(programmes|conferences|news|calendar)"
            + "|/staff/(people|documents|news-sources)(/\\{id}/(edit|replacement))?"
            + "|/staff/programmes/\\{id}/commitments/sheet"
            + "|/staff/(account|notices)/.*");

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal;
    private final String password;
    private final JdbcClient jdbc;
    private final Map<String, Session> sessions = new HashMap<>();

    ReplayingPosts(String portal, String password, JdbcClient jdbc) {
        this.portal = portal;
        this.password = password;
        this.jdbc = jdbc;
    }

    /** @param token of the forms in this session */
    private record Session(String cookie, String token) {}

    /**
     * @param stranger an account of another agency, with every role but that of an administrator
     * @param made whether they were made before: what is open to each would be made now, rightly, where they were not
     */
    void asNobodyMay(List<Posted> posts, String stranger, boolean made) throws Exception {
        var other = session(stranger);
        var before = Contents.of(jdbc);
        for (var post : posts) {
            if (post.login().isEmpty()) {
                assertRefused(send(post, null, "Origin", "https://la.example"), post, Set.of(403));
                // a link works once
                assertRefused(send(post, null), post, Set.of(410));
            } else {
                var own = session(post.login());
                if (made || !isOpenToEach(post)) {
                    tryAsStranger(post, other);
                }
                assertRefused(send(post, null), post, Set.of(401));
                assertRefused(send(post, new Session(own.cookie(), "")), post, Set.of(403));
                assertRefused(send(post, new Session(own.cookie(), other.token())), post, Set.of(403));
                assertRefused(send(post, own, "Origin", "https://la.example"), post, Set.of(403));
                assertRefused(send(post, own, "Sec-Fetch-Site", "cross-site"), post, Set.of(403));
            }
            assertThat(Contents.of(jdbc)).as("after %s was made again", post).isEqualTo(before);
        }
    }

    private void tryAsStranger(Posted post, Session other) throws Exception {
        var answer = send(post, other);
        if (isOpenToEach(post)) {
            assertThat(answer.statusCode())
                    .as("%s, again by another agency", post)
                    .isLessThan(500);
        } else {
            assertRefused(answer, post, REFUSED);
        }
    }

    private static boolean isOpenToEach(Posted post) {
        return OPEN_TO_EACH.matcher(post.pattern()).matches();
    }

    private static void assertRefused(HttpResponse<String> answer, Posted post, Set<Integer> allowed) {
        assertThat(answer.statusCode())
                .as("%s, made again: %s", post, answer.body())
                .isIn(allowed);
    }

    private HttpResponse<String> send(Posted post, Session session, String... header) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(portal + post.path()))
                .header("Content-Type", post.contentType())
                .POST(BodyPublishers.ofByteArray(post.body(session == null ? "" : session.token())));
        if (session != null) {
            request.header("Cookie", session.cookie());
        }
        if (header.length > 0) {
            request.headers(header);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Session session(String login) throws Exception {
        var known = sessions.get(login);
        if (known != null) {
            return known;
        }
        var request = HttpRequest.newBuilder(URI.create(portal + "/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encode(login) + "&password=" + encode(password)));
        var cookie = client.send(request.build(), BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("SESSION="))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElseThrow();
        var token = Jsoup.parse(readWith(cookie, "/staff"))
                .select("input[name=_csrf]")
                .attr("value");
        var session = new Session(cookie, token);
        sessions.put(login, session);
        return session;
    }

    /** A page as somebody who is signed in reads it. */
    String read(String path, String login) throws Exception {
        return readWith(session(login).cookie(), path);
    }

    private String readWith(String cookie, String path) throws Exception {
        var page = HttpRequest.newBuilder(URI.create(portal + path))
                .header("Cookie", cookie)
                .build();
        return client.send(page, BodyHandlers.ofString()).body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
