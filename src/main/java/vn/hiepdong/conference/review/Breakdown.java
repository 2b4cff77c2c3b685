package vn.hiepdong.conference.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hiepdong.web.text.Numbers;

/** What a figure is made up of: 16 = 1 + 15 (row E03). */
record Breakdown(List<Part> parts) {

    private static final Pattern TYPED = Pattern.compile("(.+?)\\s*[:=]\\s*([0-9.,]+)");

    record Part(String name, BigDecimal value) {}

    /**
     * @param typed a part a line, or several parted by ";": "cấp tỉnh: 1"
     * @return empty when a line is no part
     */
    static Optional<Breakdown> parse(String typed) {
        var parts = new ArrayList<Part>();
        for (var line : lines(typed)) {
            var part = TYPED.matcher(line);
            var value = part.matches() ? Numbers.parse(part.group(2)) : Optional.<BigDecimal>empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(part.group(1), value.get()));
        }
        return Optional.of(new Breakdown(parts));
    }

    /** What was typed a line each, or parted by ";". */
    static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : Pattern.compile("[\\n;]")
                        .splitAsStream(typed)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** "1 + 15" */
    String printedSum() {
        return parts.stream().map(part -> Numbers.print(part.value())).collect(Collectors.joining(" + "));
    }

    /** As it is kept: a part a line. */
    String text() {
        return parts.stream()
                .map(part -> part.name() + ": " + Numbers.print(part.value()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Why a figure does not add up; empty when it does (invariant 12).
     *
     * @param names what was counted, by name; none where nothing was named
     */
    Optional<String> mismatch(BigDecimal value, List<String> names) {
        if (!parts.isEmpty() && sum().compareTo(value) != 0) {
            return Optional.of("Các phần cộng lại " + printedSum() + " = " + Numbers.print(sum()) + ", khác "
                    + Numbers.print(value) + ".");
        }
        if (!names.isEmpty() && BigDecimal.valueOf(names.size()).compareTo(value) != 0) {
            return Optional.of("Đã ghi " + names.size() + " tên, khác " + Numbers.print(value) + ".");
        }
        return Optional.empty();
    }
}
