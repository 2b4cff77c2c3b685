package vn.hiepdong.visit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;

/**
 * What a page is about, said by its handler: {@code model.addAttribute("viewed", new Viewed(SubjectKind.ARTICLE, 17))}. The
 * package comment tells how that travels.
 */
public record Viewed(SubjectKind kind, long id) {

    /** Names the record between handler, cache and counter: {@code ARTICLE/17}. */
    public static final String HEADER = "X-Viewed";

    /** Where the counting filter stands. What answers pages without their handlers comes after it. */
    public static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+)/(\\d{1,18})");

    public String header() {
        return kind + "/" + id;
    }

    /** @param header null for a page about no record */
    public static Optional<Viewed> read(String header) {
        return Optional.ofNullable(header)
                .map(WRITTEN::matcher)
                .filter(written -> written.matches())
                .map(written -> new Viewed(SubjectKind.valueOf(written.group(1)), Long.parseLong(written.group(2))));
    }
}
