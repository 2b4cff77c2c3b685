package vn.hiepdong.site.feed;

import java.time.Instant;
import java.util.List;

/**
 * What a reader of feeds is told.
 *
 * @param path of the page that it is the feed of, from the portal's root
 * @param entries the newest first
 */
public record Feed(String title, String path, List<Entry> entries) {

    /**
     * @param name by which a reader knows that it has read it: a path that no other entry has
     * @param path of the page it leads to, from the portal's root
     * @param text plain; may be empty
     * @param category may be null
     */
    public record Entry(String name, String title, String path, Instant at, String text, String category) {}
}
