package vn.hiepdong.site.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text in pieces, those that were looked for told apart: the template marks them, and escapes every one. */
record Highlighted(List<Piece> pieces) {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int BEFORE = 60;

    public record Piece(String text, boolean found) {}

    static Highlighted of(String text, Collection<Question.Word> words) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var from = -1;
        var to = -1;
        for (var word : found(text, words)) {
            // words that follow each other are one mark
            if (from >= 0 && !text.substring(to, word.start()).isBlank()) {
                add(pieces, text.substring(done, from), text.substring(from, to));
                done = to;
                from = -1;
            }
            from = from < 0 ? word.start() : from;
            to = word.end();
        }
        if (from >= 0) {
            add(pieces, text.substring(done, from), text.substring(from, to));
            done = to;
        }
        add(pieces, text.substring(done), "");
        return new Highlighted(List.copyOf(pieces));
    }

    /** As much of a long text as a result shows, from shortly before the first word that was looked for. */
    static Highlighted excerpt(String text, Collection<Question.Word> words, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return of(line, words);
        }
        var first =
                found(line, words).stream().findFirst().map(MatchResult::start).orElse(0);
        var from = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1;
        var end = Math.min(line.length(), from + longest);
        var to = end == line.length() ? end : Math.max(line.lastIndexOf(' ', end), from + 1);
        return of((from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : ""), words);
    }

    boolean any() {
        return pieces.stream().anyMatch(Piece::found);
    }

    /** Whether every word that was looked for stands in it. */
    boolean all(Collection<Question.Word> words) {
        var found = pieces.stream()
                .filter(Piece::found)
                .map(piece -> Question.fold(piece.text()))
                .toList();
        return words.stream().allMatch(word -> found.stream().anyMatch(piece -> piece.contains(word.folded())));
    }

    private static void add(List<Piece> pieces, String plain, String found) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, false));
        }
        if (!found.isEmpty()) {
            pieces.add(new Piece(found, true));
        }
    }

    private static List<MatchResult> found(String text, Collection<Question.Word> words) {
        var inText = Question.WORD.matcher(text).results().toList();
        var spelled =
                inText.stream().map(word -> Question.Word.of(word.group())).toList();
        var wanted = words.stream().map(word -> meaning(word, spelled)).toList();
        return IntStream.range(0, inText.size())
                .filter(at -> wanted.stream().anyMatch(meaning -> meaning.test(spelled.get(at))))
                .mapToObj(inText::get)
                .toList();
    }

    /** Where it stands as it was typed, only so; else whatever its marks. Of a number any part is found. */
    private static Predicate<Question.Word> meaning(Question.Word wanted, List<Question.Word> inText) {
        Predicate<Question.Word> exactly = word -> word.spelled().equals(wanted.spelled());
        if (inText.stream().anyMatch(exactly)) {
            return exactly;
        }
        var number = DIGIT.matcher(wanted.folded()).find();
        return word ->
                word.folded().equals(wanted.folded()) || number && word.folded().contains(wanted.folded());
    }
}
