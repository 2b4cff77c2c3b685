package vn.hiepdong.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Where a list stands and how to leaf through it. Pages are counted from 1 in the address ({@code ?trang=2}), the
 * filters in the address stay, and links are relative ({@code ?…}), so that they hold under any context path.
 */
public record Pager(int number, int pages, long total, List<Link> links) {

    /** By which the address asks for a page. */
    public static final String PARAMETER = "trang";

    /** How many numbers stand on each side of the current one. */
    private static final int AROUND = 2;

    /** One number of the row; {@code href} is {@code null} for the gap "…". */
    public record Link(int number, String href) {

        public boolean gap() {
            return href == null;
        }
    }

    public static Pager of(Page<?> page, HttpServletRequest request) {
        var number = page.getNumber() + 1;
        var links = links(number, page.getTotalPages(), filters(request));
        return new Pager(number, page.getTotalPages(), page.getTotalElements(), links);
    }

    /** The page that the address asks for; the first one when it asks for nonsense. */
    public static Pageable wanted(HttpServletRequest request, int size) {
        var asked = request.getParameter(PARAMETER);
        var number = asked != null && asked.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(asked) : 1;
        return PageRequest.of(number - 1, size);
    }

    public String previous() {
        return hrefOf(number - 1);
    }

    public String next() {
        return hrefOf(number + 1);
    }

    private String hrefOf(int wanted) {
        return links.stream()
                .filter(link -> link.number() == wanted && !link.gap())
                .map(Link::href)
                .findFirst()
                .orElse(null);
    }

    private static List<Link> links(int number, int pages, String filters) {
        var shown = IntStream.rangeClosed(1, pages)
                .filter(page -> page == 1 || page == pages || Math.abs(page - number) <= AROUND)
                .toArray();
        List<Link> links = new ArrayList<>();
        var last = 0;
        for (var page : shown) {
            if (page > last + 1) {
                links.add(new Link(0, null));
            }
            links.add(new Link(page, "?" + filters + PARAMETER + "=" + page));
            last = page;
        }
        return List.copyOf(links);
    }

    private static String filters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(PARAMETER))
                .flatMap(entry -> pairs(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static Stream<String> pairs(String name, String[] values) {
        return Arrays.stream(values)
                .filter(StringUtils::hasText)
                .map(value -> encoded(name) + "=" + encoded(value) + "&");
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
