package vn.hiepdong.visit.count;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;

/**
 * Measures what counting costs a request and what writing down costs the database, for docs/performance.md. Run as a main
 * class from the test sources; it starts a PostgreSQL of its own, without fsync.
 */
final class CountingCost {

    private static final int ROUNDS = 9;
    private static final int PAGES = 200_000;
    private static final int READERS = 1_000;

    private CountingCost() {}

    public static void main(String[] args) throws Exception {
        var node = new Node(
                new SingleConnectionDataSource(Node.freshDatabase().getConnection(), true),
                Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        System.out.printf("the same request without the filter: %5.2f µs%n", request(node, false, Node.FIREFOX));
        System.out.printf("a reader, counted:                   %5.2f µs%n", request(node, true, Node.FIREFOX));
        System.out.printf(
                "a robot, not counted:                %5.2f µs%n",
                request(node, true, "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"));
        System.out.printf("a browser never seen before:         %5.1f µs%n", newBrowser());
        for (var threads : new int[] {1, 2, 16}) {
            System.out.printf("%2d threads: %,d counted a second%n", threads, throughput(node, threads));
        }
        for (var visitors : new int[] {1, 100, 1_000, 10_000}) {
            System.out.printf(
                    "flush of %,6d visitors, each of one record: %6.1f ms%n", visitors, flush(node, visitors));
        }
        System.exit(0);
    }

    private static double request(Node node, boolean filtered, String browser) throws Exception {
        var readers = readers(browser);
        var page = Node.html(new Viewed(SubjectKind.ARTICLE, 17));
        return median(() -> {
                    for (var i = 0; i < PAGES; i++) {
                        var request = readers[i % READERS];
                        if (filtered) {
                            node.answer(request, page);
                        } else {
                            page.doFilter(request, new MockHttpServletResponse());
                        }
                    }
                    node.tally.take();
                })
                / 1e3
                / PAGES;
    }

    private static double newBrowser() throws Exception {
        var robots = new Robots();
        return median(() -> {
                    for (var i = 0; i < READERS; i++) {
                        robots.isListed(Node.FIREFOX + i);
                    }
                })
                / 1e3
                / READERS;
    }

    private static long throughput(Node node, int threads) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var page = Node.html(null);
        var began = System.nanoTime();
        IntStream.range(0, threads)
                .forEach(thread -> pool.submit(() -> {
                    var readers = readers(Node.FIREFOX);
                    for (var i = 0; i < PAGES; i++) {
                        node.answer(readers[i % READERS], page);
                    }
                    return null;
                }));
        pool.shutdown();
        pool.awaitTermination(5, TimeUnit.MINUTES);
        node.tally.take();
        return Math.round((double) threads * PAGES * 1e9 / (System.nanoTime() - began));
    }

    /** Half of them are known already, as on a busy day. */
    private static double flush(Node node, int visitors) throws Exception {
        var day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return median(() -> {
                    for (var i = 0; i < visitors; i++) {
                        var visitor = i % 2 == 0 ? new UUID(visitors, i) : UUID.randomUUID();
                        node.tally.add(
                                new Tally.Guest(day, visitor), Instant.now(), new Viewed(SubjectKind.ARTICLE, i % 50));
                    }
                    node.flushing.flush();
                })
                / 1e6;
    }

    private static MockHttpServletRequest[] readers(String browser) {
        return IntStream.range(0, READERS)
                .mapToObj(reader -> {
                    var request = Node.page("10.%d.%d.1".formatted(reader / 256, reader % 256));
                    request.removeHeader("User-Agent");
                    request.addHeader("User-Agent", browser);
                    return request;
                })
                .toArray(MockHttpServletRequest[]::new);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double median(Work work) throws Exception {
        var times = new long[ROUNDS];
        for (var round = -2; round < ROUNDS; round++) {
            var began = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = System.nanoTime() - began;
            }
        }
        Arrays.sort(times);
        return Duration.ofNanos(times[ROUNDS / 2]).toNanos();
    }
}
