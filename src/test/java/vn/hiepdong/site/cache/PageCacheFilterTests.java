package vn.hiepdong.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.web.version.ContentVersion;

/** When a page comes from memory and when it is rendered: here by a chain that counts. */
@SpringBootTest
@FreshDatabase
class PageCacheFilterTests {

    @Autowired
    CachedHandlers handlers;

    @Autowired
    ContentVersion version;

    @Autowired
    CookieSerializer sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger renderings = new AtomicInteger();
    private final SetClock clock = new SetClock("2026-03-10T16:59:00Z");
    private PageCache pages;
    private PageCacheFilter filter;

    @BeforeEach
    void anEmptyCache() {
        version.look();
        pages = new PageCache(DataSize.ofMegabytes(1));
        filter = new PageCacheFilter(handlers, pages, version, sessions, clock);
    }

    @Test
    void manyWhoAskForOneColdPageWaitForOneRendering() throws Exception {
        var many = 40;
        var together = new CountDownLatch(many);
        FilterChain slow = (request, response) -> {
            // the page is not there before all the others have come to wait for it
            while (pages.waits() < many - 1) {
                Thread.onSpinWait();
            }
            render(response, "chậm");
        };
        Callable<String> reader = () -> {
            together.countDown();
            together.await();
            var answer = new MockHttpServletResponse();
            filter.doFilter(get("/chuong-trinh"), answer, slow);
            return answer.getContentAsString();
        };
        var threads = Executors.newFixedThreadPool(many);
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(many, reader))) {
                assertThat(answer.get()).isEqualTo("chậm 1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(renderings).hasValue(1);
        assertThat(pages.figures().renders()).isOne();
    }

    @Test
    void aPageLivesAMinuteAndHomeTenSeconds() throws Exception {
        assertThat(read("/chuong-trinh", "/")).containsExactly("trang 1", "trang 2");
        clock.advance(Duration.ofSeconds(10));
        assertThat(read("/chuong-trinh", "/")).containsExactly("trang 1", "trang 2");
        clock.advance(Duration.ofMillis(1));
        assertThat(read("/chuong-trinh", "/")).containsExactly("trang 1", "trang 3");
        clock.advance(Duration.ofSeconds(49));
        assertThat(read("/chuong-trinh")).containsExactly("trang 1");
        clock.advance(Duration.ofSeconds(1));
        assertThat(read("/chuong-trinh")).containsExactly("trang 4");
    }

    @Test
    void afterMidnightInVietnamNothingOfYesterdayIsServed() throws Exception {
        clock.set("2026-03-10T16:59:58Z");
        assertThat(read("/chuong-trinh")).containsExactly("trang 1");
        clock.set("2026-03-10T17:00:00Z");
        assertThat(read("/chuong-trinh")).containsExactly("trang 2");
    }

    @Test
    void afterAPublicationNothingOfBeforeIsServed() throws Exception {
        assertThat(read("/chuong-trinh", "/gioi-thieu")).containsExactly("trang 1", "trang 2");
        publish();
        assertThat(read("/chuong-trinh", "/gioi-thieu")).containsExactly("trang 3", "trang 4");
    }

    @Test
    void whatWasPublishedWhileAPageWasRenderedIsNotMissedByTheNext() throws Exception {
        filter.doFilter(get("/chuong-trinh"), new MockHttpServletResponse(), (request, response) -> {
            render(response, "trước");
            publish();
        });
        assertThat(read("/chuong-trinh")).containsExactly("trang 2");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/chuong-trinh, /chuong-trinh?utm_source=mang-xa-hoi",
        "/chuong-trinh, /chuong-trinh?nam=&loai=&tu-khoa=",
        "/chuong-trinh?nam=2026&loai=ke-hoach, /chuong-trinh?loai=ke-hoach&bia-ra=1&nam=2026",
        "/gioi-thieu, /gioi-thieu?nam=2026"
    })
    void inventedParametersMakeNoSecondCopyAndReachNoHandler(String plain, String dressed) throws Exception {
        assertThat(read(plain, dressed)).containsExactly("trang 1", "trang 1");
        filter.doFilter(get("/hoi-nghi?bia-ra=1&nam=2025"), new MockHttpServletResponse(), (request, response) -> {
            assertThat(request.getParameterMap()).containsOnlyKeys("nam");
            assertThat(request.getParameter("bia-ra")).isNull();
            render(response, "trang");
        });
    }

    @Test
    void whatItsHandlerReadsMakesAnotherPage() throws Exception {
        assertThat(read("/chuong-trinh?trang=1", "/chuong-trinh?trang=2", "/chuong-trinh?tu-khoa=b%C3%A0o"))
                .containsExactly("trang 1", "trang 2", "trang 3");
    }

    @Test
    void wordsThatNobodyTypesAreRenderedAndNotKept() throws Exception {
        var long500 = "/chuong-trinh?tu-khoa=" + "a".repeat(500);
        assertThat(read(long500, long500)).containsExactly("trang 1", "trang 2");
    }

    @Test
    void whoBearsASessionGetsARenderingOfHisOwn() throws Exception {
        assertThat(read("/chuong-trinh")).containsExactly("trang 1");
        var staff = get("/chuong-trinh");
        var cookie = Base64.getEncoder().encodeToString("ma-phien".getBytes());
        staff.setCookies(new Cookie("SESSION", cookie));
        var answer = new MockHttpServletResponse();
        filter.doFilter(staff, answer, (request, response) -> render(response, "riêng"));
        assertThat(answer.getContentAsString()).isEqualTo("riêng 2");
        assertThat(read("/chuong-trinh")).containsExactly("trang 1");
    }

    @Test
    void whatIsNoWholePublicPageIsNotKept() throws Exception {
        List<FilterChain> answers = List.of(
                (request, response) -> ((HttpServletResponse) response).sendError(404),
                (request, response) -> ((HttpServletResponse) response).sendRedirect("/khac"),
                (request, response) -> {
                    ((HttpServletResponse) response).addCookie(new Cookie("a", "b"));
                    render(response, "cookie");
                },
                (request, response) -> {
                    ((HttpServletResponse) response).setHeader("Cache-Control", "no-store");
                    render(response, "riêng");
                });
        for (var chain : answers) {
            filter.doFilter(get("/chuong-trinh"), new MockHttpServletResponse(), chain);
        }
        assertThat(pages.figures().pages()).isZero();
    }

    @Test
    void theMemoryIsBounded() throws Exception {
        for (var page = 1; page <= 200; page++) {
            var answer = new MockHttpServletResponse();
            filter.doFilter(
                    get("/hoi-nghi?trang=" + page),
                    answer,
                    (request, response) -> response.getWriter().write("Nội dung dài. ".repeat(2_000)));
        }
        var figures = pages.figures();
        assertThat(figures.bytes())
                .isPositive()
                .isLessThanOrEqualTo(DataSize.ofMegabytes(1).toBytes());
        assertThat(figures.evictions()).isPositive();
    }

    private List<String> read(String... addresses) throws Exception {
        var bodies = new ArrayList<String>();
        for (var address : addresses) {
            var answer = new MockHttpServletResponse();
            filter.doFilter(get(address), answer, (request, response) -> render(response, "trang"));
            bodies.add(answer.getContentAsString());
        }
        return bodies;
    }

    private void render(ServletResponse response, String words) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(words + " " + renderings.incrementAndGet());
    }

    private void publish() {
        transaction.executeWithoutResult(begun -> jdbc.sql(
                        "insert into area (id, version, name, slug, kind) values (nextval('area_seq'), 0, 'Xã', 'xa-' || nextval('area_seq'), 'COMMUNE')")
                .update());
    }

    private static MockHttpServletRequest get(String address) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length == 2) {
            request.setQueryString(parts[1]);
            for (var pair : parts[1].split("&")) {
                var nameAndValue = pair.split("=", 2);
                request.addParameter(nameAndValue[0], nameAndValue[1]);
            }
        }
        return request;
    }

    /** Tells the time that the test says. */
    private static final class SetClock extends Clock {

        private Instant now;

        private SetClock(String now) {
            set(now);
        }

        private void set(String time) {
            now = Instant.parse(time);
        }

        private void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
