package vn.hiepdong.web.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One field as the fragments of {@code fragments/form.html} print it.
 *
 * @param path the name under which it is posted, {@code rows[0].statement}
 * @param value what stands in it, as typed or as bound; {@code null} when nothing does
 * @param errors the sentences to show beside it
 */
public record FormField(String path, Object value, List<String> errors) {

    public String id() {
        return idOf(path);
    }

    public boolean invalid() {
        return !errors.isEmpty();
    }

    public String text() {
        return value == null ? "" : asPosted(value);
    }

    /** Whether a box with this value is ticked, an option selected. */
    public boolean holds(String choice) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .filter(Objects::nonNull)
                    .anyMatch(one -> asPosted(one).equals(choice));
        }
        return value != null && asPosted(value).equals(choice);
    }

    /** The ids for {@code aria-describedby}, or {@code null} when neither a hint nor an error stands by the field. */
    public String describedBy(String hint) {
        var ids = Stream.of(hint == null ? null : id() + "-hint", invalid() ? id() + "-error" : null)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    static String idOf(String path) {
        return path.replaceAll("[\\[\\].]", "-");
    }

    private static String asPosted(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
