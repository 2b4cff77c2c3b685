package vn.hiepdong.site.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for, taken apart: each of its terms must stand somewhere in a record. A term is a word, a number with
 * its symbol ("403-QĐ/TU"), or what stands between quotation marks; its parts stand side by side.
 */
record Question(String typed, List<String> terms) {

    private static final int LONGEST = 200;
    private static final int MOST_TERMS = 8;
    private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|[^\\s\"“”]+");
    private static final Pattern MEANS_SOMETHING = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Before the rest of its syllable: hòa and hoà have it in one place once it has moved to the end. */
    private static final Pattern TONE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([a-zđ\\u0302\\u0306\\u031B]+)");

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

    /**
     * @param folded without case and marks, as {@code search_text} makes it
     * @param spelled with its marks, as {@code search_tone_last} reads them
     */
    record Word(String folded, String spelled) {

        static Word of(String text) {
            return new Word(fold(text), spell(text));
        }
    }

    List<Word> words() {
        return terms.stream()
                .flatMap(term -> WORD.matcher(term).results())
                .map(word -> Word.of(word.group()))
                .distinct()
                .toList();
    }

    /** The same question with other words in the place of some. */
    String with(Map<String, String> instead) {
        return Arrays.stream(typed.split("\\s+"))
                .map(word -> instead.getOrDefault(fold(word), word))
                .collect(Collectors.joining(" "));
    }

    private static String spell(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return TONE.matcher(decomposed).replaceAll("$2$1");
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
