package vn.hiepdong.site.search;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through every kind of record: counts all groups, shows the best of each, or one group a page at a time. */
@Component
@Transactional(readOnly = true)
class Searching {

    private static final int BEST = 4;

    private final List<SearchedKind> kinds;
    private final Finding finding;
    private final Suggesting suggesting;

    Searching(List<SearchedKind> kinds, Finding finding, Suggesting suggesting) {
        this.kinds = kinds;
        this.finding = finding;
        this.suggesting = suggesting;
    }

    /** The kind that the address names; null when it names none. */
    SearchedKind kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param question not empty
     * @param only the kind whose results are leafed through; null for the best of all
     * @param page of that kind
     */
    Results of(Question question, SearchFilter filter, SearchedKind only, Pageable page) {
        var groups = kinds.stream()
                .map(kind -> group(kind, question, filter, kind.equals(only) ? page : PageRequest.of(0, BEST)))
                .filter(group -> group.hits().getTotalElements() > 0)
                .toList();
        var instead =
                groups.isEmpty() ? suggesting.instead(kinds, question, filter).orElse(null) : null;
        return new Results(groups, only, instead);
    }

    private Results.Group group(SearchedKind kind, Question question, SearchFilter filter, Pageable page) {
        return new Results.Group(kind.word(), kind.heading(), finding.of(kind, question, filter, page));
    }
}
