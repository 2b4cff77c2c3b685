package vn.hiepdong.visit.count;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.hiepdong.database.TestDatabase;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.web.PortalProperties;

/** One of several equal nodes on a database, as far as counting goes, and the readers who come to it. */
final class Node {

    static final Robots ROBOTS = new Robots();
    static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0";

    final Tally tally = new Tally();
    final Salts salts;
    final Visitors visitors;
    final WritingVisits writing;
    final Flushing flushing;
    private final PageViewFilter filter;

    Node(DataSource database, Clock clock) {
        var jdbc = JdbcClient.create(database);
        salts = new Salts(jdbc);
        visitors = new Visitors(salts);
        writing = new WritingVisits(jdbc, clock);
        flushing = new Flushing(tally, writing, salts, clock);
        var portal =
                new PortalProperties("Hiệp Đồng", "", "", "", URI.create("http://localhost:8080"), Set.of(), 7, 90);
        filter = new PageViewFilter(tally, visitors, ROBOTS, portal, clock);
        flushing.start();
    }

    static DataSource freshDatabase() {
        var database = TestDatabase.fresh();
        return new DriverManagerDataSource(database.jdbcUrl(), database.appUser(), database.appPassword());
    }

    /** Somebody reads the first page. */
    void read(String address) throws Exception {
        answer(page(address), html(null));
    }

    /** Somebody reads the page about a record. */
    void read(String address, Viewed subject) throws Exception {
        answer(page(address), html(subject));
    }

    MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain page) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, page);
        return response;
    }

    static MockHttpServletRequest page(String address) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", FIREFOX);
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        request.addHeader("Accept-Language", "vi");
        return request;
    }

    static FilterChain html(Viewed subject) {
        return (request, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            if (subject != null) {
                ((HttpServletResponse) response).setHeader(Viewed.HEADER, subject.header());
            }
        };
    }
}
