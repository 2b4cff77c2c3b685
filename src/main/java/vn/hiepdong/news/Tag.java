package vn.hiepdong.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.text.Nfc;
import vn.hiepdong.web.text.Slugs;

/**
 * A free keyword of an article (row P35).
 *
 * @param text as it was typed
 * @param slug in the address of the list of all that bear it; spellings that differ only in case or marks share it
 */
@Embeddable
public record Tag(@Column(name = "tag") String text, String slug) {

    private static final int MOST = 10;
    private static final int LONGEST = 50;
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[,;]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SPELLED_IN_AN_ADDRESS = Pattern.compile("[\\p{IsLatin}0-9]");

    /**
     * Those of a text in which commas stand between them, each once.
     *
     * @param broken takes a sentence for each that cannot be one
     */
    static Set<Tag> read(String typed, List<Sentence> broken) {
        var tags = new LinkedHashMap<String, Tag>();
        for (var part : BETWEEN_TAGS.split(typed == null ? "" : Nfc.of(typed))) {
            var text = SPACE.matcher(part).replaceAll(" ").strip();
            if (text.length() > LONGEST) {
                broken.add(new Sentence("tags", "Thẻ “" + text + "” dài quá " + LONGEST + " chữ cái."));
            } else if (SPELLED_IN_AN_ADDRESS.matcher(text).find()) {
                var slug = Slugs.of(text);
                tags.putIfAbsent(slug, new Tag(text, slug));
            } else if (!text.isEmpty()) {
                broken.add(new Sentence("tags", "Thẻ “" + text + "” cần có chữ cái hoặc chữ số."));
            }
        }
        if (tags.size() > MOST) {
            broken.add(new Sentence("tags", "Một bài có nhiều nhất " + MOST + " thẻ."));
        }
        return Set.copyOf(tags.values());
    }

    /** As {@link #read} takes them. */
    static String typed(Collection<Tag> tags) {
        return tags.stream().map(Tag::text).collect(Collectors.joining(", "));
    }
}
