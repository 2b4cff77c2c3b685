package vn.hiepdong.site.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for, taken apart: each of its terms must stand somewhere in a record. A term is a word, a number with
 * its symbol ("403-QĐ/TU"), or what stands between quotation marks; its parts stand side by side.
 */
record Question(String typed, List<String> terms) {

    private static final int LONGEST = 200;
    private static final int MOST_TERMS = 8;
    private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|[^\\s\"“”]+");
    private static final Pattern MEANS_SOMETHING = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    static Question of(String typed) {
        // the database knows no character zero
        var text = typed == null ? "" : typed.replace("\0", "").strip();
        var asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var terms = TERM.matcher(asked)
                .results()
                .map(term -> term.group(1) == null ? term.group() : term.group(1))
                .filter(term -> MEANS_SOMETHING.matcher(term).matches())
                .limit(MOST_TERMS)
                .toList();
        return new Question(asked, terms);
    }

    boolean empty() {
        return terms.isEmpty();
    }

    /** The words without case and marks, as {@code search_text} makes them. */
    List<String> words() {
        return terms.stream().flatMap(Question::wordsOf).distinct().toList();
    }

    /** The same question with other words in the place of some. */
    String with(Map<String, String> instead) {
        return Arrays.stream(typed.split("\\s+"))
                .map(word -> instead.getOrDefault(fold(word), word))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> wordsOf(String term) {
        return BETWEEN_WORDS.splitAsStream(fold(term)).filter(word -> !word.isEmpty());
    }

    static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
