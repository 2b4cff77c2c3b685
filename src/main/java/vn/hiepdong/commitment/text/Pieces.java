package vn.hiepdong.commitment.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How one text became another, word by word. */
final class Pieces {

    private Pieces() {}

    /** @param words one space between each two of them, whatever stood there */
    public record Piece(Kind kind, String words) {}

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    static List<Piece> between(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            pieces.addAll(of(delta));
        }
        return pieces;
    }

    private static List<Piece> of(AbstractDelta<String> delta) {
        var removed = String.join(" ", delta.getSource().getLines());
        var added = String.join(" ", delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> List.of(new Piece(Kind.SAME, added));
            case DELETE -> List.of(new Piece(Kind.REMOVED, removed));
            case INSERT -> List.of(new Piece(Kind.ADDED, added));
            case CHANGE -> List.of(new Piece(Kind.REMOVED, removed), new Piece(Kind.ADDED, added));
        };
    }

    private static List<String> words(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
