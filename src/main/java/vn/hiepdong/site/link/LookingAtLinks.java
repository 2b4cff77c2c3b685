package vn.hiepdong.site.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Looks whether an address answers: asks for its head, and for the page where a server does not know that. Follows a few
 * moves, looking at each anew; reads no page; waits for no long time.
 */
final class LookingAtLinks {

    private static final int MOST_MOVES = 5;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    /** Of servers that know no HEAD, or turn robots away by it. */
    private static final Set<Integer> NO_HEAD = Set.of(400, 403, 404, 405, 501);

    private final PublicHosts hosts;
    private final Duration patience;
    private final HttpClient client;

    /** @param patience with each answer */
    LookingAtLinks(PublicHosts hosts, Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @return what is wrong, in a sentence; empty when it answers */
    Optional<String> broken(String url) throws InterruptedException {
        try {
            return look(URI.create(url));
        } catch (IllegalArgumentException | UnknownHostException none) {
            return Optional.of("Không tìm thấy máy chủ.");
        } catch (HttpTimeoutException late) {
            return Optional.of("Máy chủ không trả lời trong " + patience.toSeconds() + " giây.");
        } catch (SSLException notTrusted) {
            return Optional.of("Chứng thư bảo mật của trang không hợp lệ.");
        } catch (ConnectException refused) {
            return Optional.of("Không kết nối được máy chủ.");
        } catch (IOException brokenOff) {
            return Optional.of("Kết nối bị ngắt giữa chừng.");
        }
    }

    private Optional<String> look(URI first) throws IOException, InterruptedException {
        var address = first;
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            if (!isWeb(address) || !hosts.mayCall(address.getHost())) {
                return Optional.of("Địa chỉ thuộc mạng nội bộ hoặc không phải trang web, cổng không gọi đến.");
            }
            var answer = ask(address);
            var moved = MOVED.contains(answer.statusCode())
                    ? answer.headers().firstValue("Location")
                    : Optional.<String>empty();
            if (moved.isEmpty()) {
                return answer.statusCode() < 400
                        ? Optional.empty()
                        : Optional.of("Máy chủ trả lời lỗi " + answer.statusCode() + ".");
            }
            address = address.resolve(moved.get());
        }
        return Optional.of("Trang chuyển hướng quá nhiều lần.");
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        var answer = ask("HEAD", address);
        return NO_HEAD.contains(answer.statusCode()) ? ask("GET", address) : answer;
    }

    private HttpResponse<InputStream> ask(String method, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", "HiepDong-LinkCheck")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // its head is enough
        answer.body().close();
        return answer;
    }
}
