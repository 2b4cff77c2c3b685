package vn.hiepdong.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hiepdong.web.text.Slugs;

/** What is said of a row while it is taken: by cell what is wrong with it, and what else somebody should know. */
public final class Verdict implements RowSentences {

    private final SheetRow row;
    private final Map<Integer, String> mistakes = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private RowOutcome outcome = RowOutcome.NEW;
    private boolean ofTheRowAbove;

    /** What stands there and what the row says instead; either may be empty. */
    public record Change(String label, String before, String after) {}

    public Verdict(SheetRow row) {
        this.row = row;
        row.cells().forEach((field, cell) -> {
            if (cell.mistake() != null) {
                refuse(field, cell.mistake());
            }
        });
    }

    /** The first thing said of a cell stays: a word that does not exist is not also missing. */
    @Override
    public void refuse(String field, String sentence) {
        var column = row.layout().column(field);
        mistakes.putIfAbsent(
                row.layout().place(field),
                "Ô " + row.cells().get(column.field()).address() + ": " + sentence);
    }

    @Override
    public boolean isRefused() {
        return !mistakes.isEmpty();
    }

    /** It is there already: nothing is to be done. */
    public void passOver() {
        outcome = RowOutcome.KNOWN;
    }

    /** It says what stands there. */
    public void findUnchanged() {
        outcome = RowOutcome.UNCHANGED;
    }

    public void findChanged(String label, String before, String after) {
        outcome = RowOutcome.CHANGED;
        changes.add(new Change(label, before, after));
    }

    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** It tells more of the record that the row above began. */
    public void belongToTheRowAbove() {
        ofTheRowAbove = true;
    }

    public boolean beginsARecord() {
        return !ofTheRowAbove;
    }

    public SheetRow row() {
        return row;
    }

    public RowOutcome outcome() {
        return isRefused() ? RowOutcome.REFUSED : outcome;
    }

    /** None of a row that is refused: its mistakes are what matters. */
    public List<Change> changes() {
        return isRefused() ? List.of() : changes;
    }

    /** The mistakes from left to right, then the remarks. */
    public List<String> sentences() {
        var sentences = new ArrayList<>(mistakes.values());
        sentences.addAll(remarks);
        return sentences;
    }

    public String sheet() {
        return row.layout().name();
    }

    public int number() {
        return row.number();
    }

    public String name() {
        return row.name();
    }

    public String rest() {
        return row.rest();
    }

    /** Where the row stands on the page of the preview. */
    public String anchor() {
        return "dong-" + Slugs.of(row.layout().name()) + "-" + row.number();
    }
}
