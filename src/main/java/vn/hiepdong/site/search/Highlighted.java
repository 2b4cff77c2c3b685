package vn.hiepdong.site.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A text in pieces, those that were looked for told apart: the template marks them, and escapes every one. */
record Highlighted(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int BEFORE = 60;

    public record Piece(String text, boolean found) {}

    /** @param words as {@link Question#words} */
    static Highlighted of(String text, Collection<String> words) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var from = -1;
        var to = -1;
        for (var word = WORD.matcher(text); word.find(); ) {
            if (!lookedFor(Question.fold(word.group()), words)) {
                continue;
            }
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
    static Highlighted excerpt(String text, Collection<String> words, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return of(line, words);
        }
        var first = WORD.matcher(line)
                .results()
                .filter(word -> lookedFor(Question.fold(word.group()), words))
                .findFirst()
                .map(word -> word.start())
                .orElse(0);
        var from = first <= BEFORE ? 0 : line.indexOf(' ', first - BEFORE) + 1;
        var end = Math.min(line.length(), from + longest);
        var to = end == line.length() ? end : Math.max(line.lastIndexOf(' ', end), from + 1);
        return of((from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : ""), words);
    }

    boolean any() {
        return pieces.stream().anyMatch(Piece::found);
    }

    private static void add(List<Piece> pieces, String plain, String found) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, false));
        }
        if (!found.isEmpty()) {
            pieces.add(new Piece(found, true));
        }
    }

    /** Of a number any part is found. */
    private static boolean lookedFor(String word, Collection<String> words) {
        return words.contains(word)
                || words.stream().anyMatch(part -> DIGIT.matcher(part).find() && word.contains(part));
    }
}
