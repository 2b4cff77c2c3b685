package vn.hiepdong.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the public portal, as the site map for people and the one for search engines list it. A room of this module
 * that has public pages offers one; {@code @Order} says where it stands.
 */
public interface SiteMapPart {

    int NEWS = 10;
    int RECORDS = 20;
    int ABOUT = 90;

    /** The heading under which its sections stand. */
    String title();

    /** In which its title and sections are. */
    default String language() {
        return "vi";
    }

    /** What the menu would lead to, in order. */
    List<Section> sections();

    /** The addresses of single records, from the portal's root, the newest first; of a-z, 0-9, hyphens and slashes. */
    default Stream<String> records() {
        return Stream.empty();
    }

    /**
     * @param path from the portal's root
     * @param about what is found there, in a sentence
     */
    record Section(String path, String title, String about) {}
}
