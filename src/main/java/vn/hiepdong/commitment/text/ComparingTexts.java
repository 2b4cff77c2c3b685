package vn.hiepdong.commitment.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.text.ComparedItem.Field;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Labels;

/** Says what differs between two neighbouring versions, item by item and word by word. */
@Component
public class ComparingTexts {

    private final Labels labels;

    ComparingTexts(Labels labels) {
        this.labels = labels;
    }

    /** @return the items that differ, by number */
    public List<ComparedItem> between(List<PrintedItem> before, List<PrintedItem> after) {
        var old = before.stream().collect(Collectors.toMap(PrintedItem::number, Function.identity()));
        var compared = new ArrayList<ComparedItem>();
        for (var item : after) {
            var was = old.get(item.number());
            if (was == null) {
                compared.add(new ComparedItem(item.number(), ItemChange.ADDED, fields(Map.of(), printed(item))));
            } else if (item.repealed() && !was.repealed()) {
                compared.add(new ComparedItem(item.number(), ItemChange.REPEALED, fields(printed(was), Map.of())));
            } else {
                var fields = fields(printed(was), printed(item));
                if (!fields.isEmpty()) {
                    compared.add(new ComparedItem(item.number(), ItemChange.CHANGED, fields));
                }
            }
        }
        return compared;
    }

    private static List<Field> fields(Map<String, String> before, Map<String, String> after) {
        return (before.isEmpty() ? after : before)
                .keySet().stream()
                        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                        .map(name -> new Field(name, Pieces.between(before.get(name), after.get(name))))
                        .toList();
    }

    /** By the names of their labels, in the order in which they are read. */
    private Map<String, String> printed(PrintedItem item) {
        var text = item.text();
        var printed = new LinkedHashMap<String, String>();
        printed.put("section", text.section());
        printed.put("statement", text.statement().replace("\r\n", "\n"));
        printed.put("output", text.output());
        printed.put("target", text.target() == null ? null : text.target().print());
        printed.put("lead", item.leads());
        printed.put("supports", item.supports());
        printed.put("implementers", item.implementers());
        printed.put("monitors", item.monitors());
        printed.put("kind", Typed.orNull(labels.of(text.kind())));
        printed.put("due", Typed.orNull(Typed.day(text.dueOn())));
        printed.put("recurrence", text.recurrence());
        printed.put("period", Typed.orNull(labels.of(text.period())));
        return printed;
    }
}
