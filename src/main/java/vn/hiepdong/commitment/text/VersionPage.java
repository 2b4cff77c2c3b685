package vn.hiepdong.commitment.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One version of a text to read: what it has otherwise than the one before, then the whole of it.
 *
 * @param changes none of the first
 * @param sections all items under the headings of the text
 * @param all versions that there are, this one among them
 */
public record VersionPage(Version version, List<ComparedItem> changes, List<Section> sections, List<Version> all) {

    /** @param heading null for items that stand under none */
    public record Section(String heading, List<PrintedItem> items) {}

    static List<Section> sections(List<PrintedItem> items) {
        var sections = new ArrayList<Section>();
        for (var item : items) {
            var last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !Objects.equals(last.heading(), item.text().section())) {
                last = new Section(item.text().section(), new ArrayList<>());
                sections.add(last);
            }
            last.items().add(item);
        }
        return sections;
    }

    /** The one that readers should know stands today. */
    public Version last() {
        return all.get(all.size() - 1);
    }

    public boolean standing() {
        return version.equals(last());
    }
}
