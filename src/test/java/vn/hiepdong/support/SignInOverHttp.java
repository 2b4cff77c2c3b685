package vn.hiepdong.support;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Signs in to a portal that runs, as a browser does that knows no script. */
public final class SignInOverHttp {

    public static final String COOKIE = "SESSION";

    private SignInOverHttp() {}

    /**
     * @param portal its address, without a path
     * @return the value of the session's cookie
     */
    public static String session(HttpClient client, String portal, String login, String password)
            throws IOException, InterruptedException {
        var typed = "username=" + encoded(login) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(portal + "/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed))
                .build();
        return client.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .flatMap(set -> HttpCookie.parse(set).stream())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
