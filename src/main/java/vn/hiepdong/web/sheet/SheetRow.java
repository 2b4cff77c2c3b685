package vn.hiepdong.web.sheet;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row as it was read.
 *
 * @param number as the clerk sees it at the left edge of the sheet
 * @param cells by the field of their column, empty ones too
 */
public record SheetRow(SheetLayout layout, int number, Map<String, Cell> cells) {

    /**
     * @param address as the clerk finds it: C7
     * @param mistake why nothing could be read from it; null when something was, or when it is empty
     */
    public record Cell(String address, String text, String mistake) {}

    public String text(String field) {
        return cells.get(field).text();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(cell -> cell.text().isEmpty() && cell.mistake() == null);
    }

    /** The text of its first column. */
    public String name() {
        return text(layout.columns().get(0).field());
    }

    /** All that stands beside its name, as it was understood. */
    public String rest() {
        return layout.columns().stream()
                .skip(1)
                .map(column -> text(column.field()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
