package vn.hiepdong.site.search;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * What a search found, in groups.
 *
 * @param groups those that have something, in their order
 * @param shown how many of its best results each group shows; those of the one that was asked for stand a page at a time
 * @param instead what may have been meant; null where something was found or nothing comes near
 */
public record Results(List<Group> groups, SearchedKind only, String instead) {

    /** @param word of its kind, as the address names it */
    public record Group(String word, String heading, Page<Hit> hits) {}

    public long total() {
        return groups.stream()
                .mapToLong(group -> group.hits().getTotalElements())
                .sum();
    }

    /** The groups whose results stand on this page: all, or the one that was asked for. */
    public List<Group> shown() {
        return only == null
                ? groups
                : groups.stream()
                        .filter(group -> group.word().equals(only.word()))
                        .toList();
    }
}
