package vn.hiepdong.web.sheet;

import java.util.List;

/**
 * How one sheet of a workbook is laid out. The name of a column is a component of the form that its rows become, so that a
 * mistake in the form is a mistake in a cell.
 *
 * @param name of the sheet
 * @param noun what one row of it is, as a sentence counts it
 */
public record SheetLayout(String name, String noun, List<Column> columns) {

    /**
     * @param field component of the form
     * @param words the constants whose labels may stand in it; null for free text
     * @param lines whether its text may have several lines
     * @param hint how to fill it in, for the guide of the template
     */
    public record Column(
            String field, String header, boolean required, Class<? extends Enum<?>> words, boolean lines, String hint) {

        public static Column text(String field, String header, boolean required, String hint) {
            return new Column(field, header, required, null, false, hint);
        }

        public static Column lines(String field, String header, boolean required, String hint) {
            return new Column(field, header, required, null, true, hint);
        }

        public static Column word(String field, String header, boolean required, Class<? extends Enum<?>> words) {
            return new Column(field, header, required, words, false, "Chọn trong danh sách của ô.");
        }
    }

    /** From the left; a rule about nothing that has a column is about the first, which names the record. */
    public int place(String field) {
        return Math.max(columns.stream().map(Column::field).toList().indexOf(field), 0);
    }

    public boolean has(String field) {
        return columns.stream().anyMatch(column -> column.field().equals(field));
    }

    public Column column(String field) {
        return columns.get(place(field));
    }
}
