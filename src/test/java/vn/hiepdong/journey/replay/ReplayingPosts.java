package vn.hiepdong.journey.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.support.SignInOverHttp;

/**
 * Makes the posts of a journey again: with an account of another agency, without a session, without the token, from another site,
 * and as who made them, with fields added ({@link ExtraFields}). Nothing may be taken and nothing may change.
 */
class ReplayingPosts {

    /** Everybody's own: what one has seen and how one signs in. */
    private static final Pattern OWN = Pattern.compile("/staff/(account|notices)/.*");

    /** Forms that any coordinator or editor is shown, so again too; what was saved with one is not saved twice, nor by another. */
    private static final Pattern SHOWN_TO_EACH = Pattern.compile(
            "/staff/(programmes|conferences|news|calendar)|/staff/(people|documents|news-sources)(/\\{id}/(edit|replacement))?");

    /** What is given anew each time it is asked for, the one before being ended. */
    private static final Pattern GIVEN_ANEW = Pattern.compile("/admin/accounts/\\{id}/password-link");

    private static final Set<Integer> REFUSED = Set.of(403, 404);
    private static final Set<Integer> NOT_SAVED = Set.of(200, 403, 404, 422);

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

    /** @param stranger an account of another agency, with every role but that of an administrator */
    void again(List<Posted> posts, String stranger) throws Exception {
        var other = session(stranger);
        var before = Contents.of(jdbc);
        for (var post : posts) {
            if (post.isOfTheStaff()) {
                again(post, session(post.login()), other);
            } else {
                assertRefused(send(post, null, "Origin", "https://la.example"), post, Set.of(403));
                // a page that says no: a link works once, and a sign-in is not repeated by what it was asked with
                assertAnswered(send(post, null), post);
            }
            assertThat(Contents.of(jdbc)).as("after %s was made again", post).isEqualTo(before);
        }
    }

    private void again(Posted post, Session own, Session other) throws Exception {
        if (!OWN.matcher(post.pattern()).matches()) {
            var shown = SHOWN_TO_EACH.matcher(post.pattern()).matches();
            assertRefused(send(post, other), post, shown ? NOT_SAVED : REFUSED);
        }
        assertRefused(send(post, null), post, Set.of(401));
        assertRefused(send(post, new Session(own.cookie(), "")), post, Set.of(403));
        assertRefused(send(post, new Session(own.cookie(), other.token())), post, Set.of(403));
        assertRefused(send(post, own, "Origin", "https://la.example"), post, Set.of(403));
        assertRefused(send(post, own, "Sec-Fetch-Site", "cross-site"), post, Set.of(403));
        if (!GIVEN_ANEW.matcher(post.pattern()).matches()) {
            assertAnswered(send(post, own), post);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, Posted post, Set<Integer> allowed) {
        assertThat(answer.statusCode())
                .as("%s, made again: %s", post, answer.body())
                .isIn(allowed);
    }

    private static void assertAnswered(HttpResponse<String> answer, Posted post) {
        assertThat(answer.statusCode()).as("%s, made again", post).isLessThan(500);
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
        var cookie = SignInOverHttp.COOKIE + "=" + SignInOverHttp.session(client, portal, login, password);
        var token = Jsoup.parse(readWith(cookie, "/staff"))
                .select("input[name=_csrf]")
                .attr("value");
        var session = new Session(cookie, token);
        sessions.put(login, session);
        return session;
    }

    private String readWith(String cookie, String path) throws Exception {
        var page = HttpRequest.newBuilder(URI.create(portal + path))
                .header("Cookie", cookie)
                .build();
        return client.send(page, BodyHandlers.ofString()).body();
    }
}
