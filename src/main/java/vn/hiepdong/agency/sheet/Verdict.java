package vn.hiepdong.agency.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is said of a row while it is taken: by cell what is wrong with it, and what else somebody should know. */
final class Verdict implements RowSentences {

    private final SheetRow row;
    private final Map<Integer, String> mistakes = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean known;
    private boolean ofTheRowAbove;

    Verdict(SheetRow row) {
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
    void passOver() {
        known = true;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** It tells more of the record that the row above began. */
    void belongToTheRowAbove() {
        ofTheRowAbove = true;
    }

    boolean beginsARecord() {
        return !ofTheRowAbove;
    }

    SheetRow row() {
        return row;
    }

    public RowOutcome outcome() {
        if (isRefused()) {
            return RowOutcome.REFUSED;
        }
        return known ? RowOutcome.KNOWN : RowOutcome.NEW;
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
        return "dong-" + (row.layout() == SheetLayout.AREAS ? "dia-ban-" : "") + row.number();
    }
}
