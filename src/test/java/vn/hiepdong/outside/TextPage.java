package vn.hiepdong.outside;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who reads which column of text, as a page of the docs. */
final class TextPage {

    /** Columns that no page shows, and why. */
    static final Map<String, String> SHOWN_NOWHERE = new TreeMap<>(Map.of(
            "account.password_hash", "a secret",
            "account_letter.address", "where a letter goes",
            "account_letter.typed", "looked up when the letter goes",
            "person.sort_key", "what people are ordered by",
            "recovery_code.code_hash", "a secret",
            "sheet_import.done", "answers who brings a workbook, once",
            "user_entities.display_name", "what keys show to their owners"));

    private static final String HEAD = """
            # Who reads which text

            Tried, not claimed: `HostileTextTests` puts markup into each column that holds text, reads every page, feed and sheet as
            everybody there is, and writes this page. None of it was ever more than text.

            | Column | Read by |
            | --- | --- |
            """;

    private TextPage() {}

    /**
     * @param readers of each column: "everybody", or roles of the agency that keeps the records
     * @param closed columns that take no markup
     */
    static String of(Map<String, List<String>> readers, Collection<String> closed) {
        return HEAD
                + readers.entrySet().stream()
                        .map(column ->
                                "| `%s` | %s |%n".formatted(column.getKey(), in(column.getKey(), column.getValue())))
                        .collect(Collectors.joining())
                + "\nThe constraints of these let no markup in: "
                + closed.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String in(String column, List<String> readers) {
        if (readers.contains("everybody")) {
            return "everybody";
        }
        return readers.isEmpty()
                ? "nobody: " + SHOWN_NOWHERE.getOrDefault(column, "?")
                : readers.equals(List.of("ADMIN")) ? "administrators" : "the staff: " + String.join(", ", readers);
    }
}
