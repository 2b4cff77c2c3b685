package vn.hiepdong.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which known word somebody meant who mistyped one: a letter too many, too few, another one, or two that changed places. */
final class Misspelling {

    private Misspelling() {}

    /**
     * @param asked near which word it was looked for
     * @param folded without marks
     * @param uses how often it stands in titles
     */
    record Known(String asked, String word, String folded, long uses) {}

    /** @param word without marks; empty when it is a known one itself, or nothing comes near */
    static Optional<String> of(String word, List<Known> known) {
        var near = known.stream().filter(one -> one.asked().equals(word)).toList();
        if (near.stream().anyMatch(one -> one.folded().equals(word)) || word.length() < 3) {
            return Optional.empty();
        }
        return near.stream()
                .filter(one -> distance(word, one.folded()) <= tolerance(word))
                .min(Comparator.comparingInt((Known one) -> distance(word, one.folded()))
                        .thenComparing(Known::uses, Comparator.reverseOrder())
                        .thenComparing(Known::word))
                .map(Known::word);
    }

    private static int tolerance(String word) {
        return word.length() <= 5 ? 1 : 2;
    }

    /** Damerau and Levenshtein's, in which two neighbours that changed places are one mistake. */
    static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
