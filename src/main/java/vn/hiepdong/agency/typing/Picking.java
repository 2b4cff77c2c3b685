package vn.hiepdong.agency.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hiepdong.web.RuleViolation;

/** How a name typed into a picker finds its record: by the name, or by "tên (#số)" where several share it. */
public final class Picking {

    private static final Pattern NUMBERED = Pattern.compile(".*\\(#(\\d{1,18})\\)");

    private Picking() {}

    /** What the picker's list offers: the names, numbered where they are not unique. */
    public static List<String> options(List<PickerChoice> choices) {
        return options(choices, all -> true);
    }

    /** Likewise, where only some of them are offered. */
    public static List<String> options(List<PickerChoice> choices, Predicate<PickerChoice> offered) {
        var count = choices.stream().collect(Collectors.groupingBy(PickerChoice::name, Collectors.counting()));
        return choices.stream()
                .filter(offered)
                .map(choice -> count.get(choice.name()) > 1 ? choice.withNumber() : choice.name())
                .toList();
    }

    public static Optional<Long> number(String typed) {
        var matcher = NUMBERED.matcher(typed);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    public static <T> T one(
            List<T> found, String typed, String field, String kind, Function<T, PickerChoice> describe) {
        if (found.isEmpty()) {
            throw new RuleViolation(
                    field, "Không có " + kind + " nào tên “" + typed + "”. Hãy chọn trong danh sách gợi ý.");
        }
        if (found.size() > 1) {
            var choices = found.stream()
                    .map(describe)
                    .map(choice -> choice.withNumber() + (choice.context() == null ? "" : ", " + choice.context()))
                    .collect(Collectors.joining("; "));
            throw new RuleViolation(
                    field,
                    "Có " + found.size() + " " + kind + " tên “" + typed + "”. Hãy gõ rõ một trong: " + choices + ".");
        }
        return found.get(0);
    }
}
