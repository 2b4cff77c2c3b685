package vn.hiepdong.site.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a look at a link finds, on a server of the test's own, to which these tests alone may go. */
class LookingAtLinksTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final LookingAtLinks looking =
            new LookingAtLinks(PublicHosts.and(InetAddress::isLoopbackAddress), PATIENCE);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void closed() {
        over.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var head = exchange.getRequestMethod().equals("HEAD");
        asked.add(exchange.getRequestMethod() + " " + path);
        switch (path) {
            case "/chi-get" -> exchange.sendResponseHeaders(head ? 405 : 200, -1);
            case "/mat" -> exchange.sendResponseHeaders(404, -1);
            case "/loi" -> exchange.sendResponseHeaders(500, -1);
            case "/doi" -> {
                exchange.getResponseHeaders().add("Location", "/moi");
                exchange.sendResponseHeaders(301, -1);
            }
            case "/vong" -> {
                exchange.getResponseHeaders().add("Location", "/vong");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/vao-trong" -> {
                exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/meta-data");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/ra-tep" -> {
                exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/im-lang" -> await();
            default -> exchange.sendResponseHeaders(200, -1);
        }
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doi", "/chi-get"})
    void whatAnswersIsWell(String path) throws Exception {
        assertThat(looking.broken(at(path))).isEmpty();
    }

    @Test
    void aServerThatKnowsNoHeadIsAskedForThePage() throws Exception {
        looking.broken(at("/chi-get"));
        assertThat(asked).containsExactly("HEAD /chi-get", "GET /chi-get");
    }

    @ParameterizedTest
    @CsvSource({
        "/mat,       Máy chủ trả lời lỗi 404.",
        "/loi,       Máy chủ trả lời lỗi 500.",
        "/vong,      Trang chuyển hướng quá nhiều lần.",
        "/im-lang,   Máy chủ không trả lời trong 2 giây.",
    })
    void whatDoesNotIsSaidInASentence(String path, String sentence) throws Exception {
        assertThat(looking.broken(at(path))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vao-trong", "/ra-tep"})
    void aMoveIntoTheOwnNetworkIsNotFollowed(String path) throws Exception {
        assertThat(looking.broken(at(path))).get().asString().contains("mạng nội bộ");
    }

    @Test
    void theOwnNetworkIsNotCalledAtAll() throws Exception {
        var outside = new LookingAtLinks(PublicHosts.only(), PATIENCE);
        for (var url :
                List.of(at("/"), "http://localhost:" + server.getAddress().getPort() + "/", "http://[::1]/")) {
            assertThat(outside.broken(url)).get().asString().contains("mạng nội bộ");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void noServerAndNoHostAreSaidApart() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(looking.broken("http://127.0.0.1:" + free + "/")).contains("Không kết nối được máy chủ.");
        assertThat(looking.broken("https://khong-co.invalid/")).contains("Không tìm thấy máy chủ.");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
