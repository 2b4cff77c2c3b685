package vn.hiepdong.web.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The part of an address that is made from a title: {@code chuong-trinh-phoi-hop-nam-2018}. */
public final class Slugs {

    public static final int MAX_LENGTH = 100;

    private static final String WITHOUT_A_LETTER = "ban-ghi";

    private Slugs() {}

    /** A slug of {@code [a-z0-9-]}, of 1 to 100 characters, cut between two words where it can be; never empty. */
    public static String of(String title) {
        var lower = title == null ? "" : Nfc.of(title).toLowerCase(Locale.ROOT);
        // đ is a letter of its own: Unicode does not take it apart into d and a stroke
        var plain = Normalizer.normalize(lower.replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? WITHOUT_A_LETTER : cut(plain);
    }

    /**
     * A slug that no other record of its kind has: that of the text, else with -2, -3 and so on behind it.
     *
     * @param taken whether another record has a slug already
     */
    public static String free(String text, Predicate<String> taken) {
        var slug = of(text);
        var free = slug;
        for (int number = 2; taken.test(free); number++) {
            var suffix = "-" + number;
            free = slug.substring(0, Math.min(slug.length(), MAX_LENGTH - suffix.length())) + suffix;
        }
        return free;
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int lastWholeWord = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, lastWholeWord > 0 ? lastWholeWord : MAX_LENGTH);
    }
}
