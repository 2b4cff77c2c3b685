package vn.hiepdong.web.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text with marks.
 *
 * @param html sanitised; a picture is only a place in it, {@code <figure id="anh-12"></figure>}
 * @param mistakes what the clerk should mend, sentence by sentence
 */
public record MarkedText(String html, List<String> mistakes) {

    private static final Pattern PLACE = Pattern.compile("<figure id=\"anh-(\\d{1,18})\"></figure>");

    /**
     * A stretch of the text, or a picture between two.
     *
     * @param html empty for a picture
     * @param picture its number; null for a stretch of text
     */
    public record Part(String html, Long picture) {

        /**
         * Links to pages of the portal, under the path at which it lives.
         *
         * @param root that path with its closing slash
         */
        public String under(String root) {
            return html.replace("href=\"/", "href=\"" + root);
        }
    }

    /** All of it, where no pictures are placed, as {@link Part#under}. */
    public String under(String root) {
        return new Part(html, null).under(root);
    }

    /** Takes sanitised HTML apart where pictures stand in it. */
    public static List<Part> parts(String html) {
        var parts = new ArrayList<Part>();
        var places = PLACE.matcher(html);
        var from = 0;
        while (places.find()) {
            addText(html.substring(from, places.start()), parts);
            parts.add(new Part("", Long.valueOf(places.group(1))));
            from = places.end();
        }
        addText(html.substring(from), parts);
        return List.copyOf(parts);
    }

    public static List<Long> pictures(String html) {
        return parts(html).stream()
                .map(Part::picture)
                .filter(picture -> picture != null)
                .toList();
    }

    private static void addText(String html, List<Part> parts) {
        if (!html.isBlank()) {
            parts.add(new Part(html, null));
        }
    }
}
