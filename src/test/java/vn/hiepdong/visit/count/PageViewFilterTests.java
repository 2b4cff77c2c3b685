package vn.hiepdong.visit.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.hiepdong.support.SettableClock;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;

/** What is counted as a page and what is not, whoever answers it. */
class PageViewFilterTests {

    private static final DataSource DATABASE = Node.freshDatabase();

    private final Node node = new Node(DATABASE, new SettableClock("2026-11-20T09:00"));

    @ParameterizedTest(name = "{0} {1} answered {2} {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GET  | /                    | 200 | text/html;charset=UTF-8  | true
            GET  | /chuong-trinh/abc    | 200 | text/html                | true
            GET  | /chuong-trinh/abc    | 304 | -                        | true
            GET  | /chuong-trinh/abc    | 304 | text/html                | true
            GET  | /tep/1/anh.jpg       | 304 | image/jpeg               | false
            GET  | /khong-co            | 404 | text/html                | false
            GET  | /tin/da-go           | 410 | text/html                | false
            GET  | /                    | 500 | text/html                | false
            GET  | /le-ky-ket/abc       | 301 | -                        | false
            GET  | /tep/1/quyet-dinh    | 200 | application/pdf          | false
            GET  | /sitemap.xml         | 200 | application/xml          | false
            GET  | /thong-ke.json       | 200 | application/json         | false
            GET  | /css/portal.css      | 200 | text/css                 | false
            GET  | /dang-nhap           | 200 | text/html                | false
            GET  | /staff               | 200 | text/html                | false
            GET  | /admin/visits        | 200 | text/html                | false
            HEAD | /                    | 200 | text/html                | false
            POST | /gop-y               | 200 | text/html                | false
            """)
    void pages(String method, String path, int status, String type, boolean counted) throws Exception {
        var request = Node.page("113.160.1.5");
        request.setMethod(method);
        request.setRequestURI(path);
        node.answer(request, (asked, answer) -> {
            ((HttpServletResponse) answer).setStatus(status);
            if (type != null) {
                answer.setContentType(type);
            }
        });
        assertThat(counted()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing special         | X-Anything        | 1                    | true
            a robot                 | User-Agent        | Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) | false
            a script                | User-Agent        | curl/8.5.0           | false
            no browser at all       | User-Agent        | -                    | false
            speaks no language      | Accept-Language   | -                    | false
            fetched beforehand      | Sec-Purpose       | prefetch             | false
            rendered beforehand     | Sec-Purpose       | prefetch;prerender   | false
            an older browser        | Purpose           | prefetch             | false
            an older Safari         | X-Purpose         | preview              | false
            an older Firefox        | X-Moz             | prefetch             | false
            """)
    void readers(String who, String header, String value, boolean counted) throws Exception {
        var request = Node.page("113.160.1.5");
        request.removeHeader(header);
        if (value != null) {
            request.addHeader(header, value);
        }
        node.answer(request, Node.html(null));
        assertThat(counted()).isEqualTo(counted);
    }

    /** Who saves a page has read it. */
    @Test
    void aPageThatIsSavedIsNotCountedAgain() throws Exception {
        node.answer(Node.page("113.160.1.5"), (asked, answer) -> {
            answer.setContentType("text/html;charset=UTF-8");
            ((HttpServletResponse) answer).setHeader("Content-Disposition", "attachment; filename=\"a.html\"");
        });
        assertThat(counted()).isFalse();
    }

    @Test
    void staffIsNotCountedAndOtherCookiesDoNotMatter() throws Exception {
        node.answer(with(new Cookie("SESSION", "abc")), Node.html(null));
        assertThat(counted()).isFalse();
        node.answer(with(new Cookie("theme", "dark")), Node.html(null));
        assertThat(counted()).isTrue();
    }

    @Test
    void aPageUnderThePathOfALargerSiteIsCountedAndItsStaffPagesAreNot() throws Exception {
        var desk = Node.page("113.160.1.5");
        desk.setContextPath("/phoi-hop");
        desk.setRequestURI("/phoi-hop/staff");
        node.answer(desk, Node.html(null));
        assertThat(counted()).isFalse();
        var home = Node.page("113.160.1.5");
        home.setContextPath("/phoi-hop");
        home.setRequestURI("/phoi-hop/");
        node.answer(home, Node.html(null));
        assertThat(counted()).isTrue();
    }

    @Test
    void aPageThatFailedIsNotCounted() {
        assertThat(catchThrowable(() -> node.answer(Node.page("113.160.1.5"), (asked, answer) -> {
                    answer.setContentType("text/html");
                    throw new ServletException("broken");
                })))
                .hasMessage("broken");
        assertThat(counted()).isFalse();
    }

    @Test
    void theSubjectIsReadableForACacheInsideAndInvisibleToTheClient() throws Exception {
        var article = new Viewed(SubjectKind.ARTICLE, 17);
        var seen = new ArrayList<Object>();
        var response = node.answer(Node.page("113.160.1.5"), (asked, answer) -> {
            Node.html(article).doFilter(asked, answer);
            var inside = (HttpServletResponse) answer;
            seen.addAll(List.of(
                    inside.getHeader(Viewed.HEADER),
                    inside.getHeaders(Viewed.HEADER),
                    inside.containsHeader(Viewed.HEADER),
                    inside.getHeaderNames().contains(Viewed.HEADER)));
        });
        assertThat(seen).containsExactly("ARTICLE/17", List.of("ARTICLE/17"), true, true);
        assertThat(response.getHeaderNames()).doesNotContain(Viewed.HEADER);
        assertThat(node.tally.take().views()).extracting(Tally.View::subject).containsExactly(article);
    }

    @Test
    void aSubjectOutOfTheCacheCountsOnANotModifiedToo() throws Exception {
        node.answer(Node.page("113.160.1.5"), (asked, answer) -> {
            ((HttpServletResponse) answer).setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            ((HttpServletResponse) answer).setHeader(Viewed.HEADER, "CONFERENCE/5");
        });
        assertThat(node.tally.take().views())
                .extracting(Tally.View::subject)
                .containsExactly(new Viewed(SubjectKind.CONFERENCE, 5));
    }

    private static MockHttpServletRequest with(Cookie cookie) {
        var request = Node.page("113.160.1.5");
        request.setCookies(cookie);
        return request;
    }

    private boolean counted() {
        return !node.tally.take().isEmpty();
    }
}
