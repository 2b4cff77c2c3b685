package vn.hiepdong.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.web.RequestPath;
import vn.hiepdong.web.text.Labels;

/** Compares what is stored with what was typed, field by field, so that neither text is lost. */
@Component
class Conflicts {

    private static final Set<String> KEYS = Set.of("version", "submissionKey");

    private final Labels labels;
    private final TypedText typedText;

    Conflicts(Labels labels, TypedText typedText) {
        this.labels = labels;
        this.typedText = typedText;
    }

    /**
     * @param rows the fields that differ
     * @param fields everything typed, ready to be posted again over what is stored now
     * @param action where to post it, from the portal's root, and where the stored record is opened in its form
     */
    record Conflict(List<Row> rows, List<TypedText.Field> fields, String action) {}

    record Row(String label, String theirs, String mine) {}

    Conflict between(Record stored, Record typed, HttpServletRequest request) {
        var rows = new ArrayList<Row>();
        var version = "";
        for (var component : stored.getClass().getRecordComponents()) {
            if (component.getName().equals("version")) {
                version = String.valueOf(value(component, stored));
            }
            var theirs = text(value(component, stored));
            var mine = text(value(component, typed));
            if (!KEYS.contains(component.getName()) && !theirs.equals(mine)) {
                rows.add(new Row(labels.field(component.getName()), theirs, mine));
            }
        }
        var storedVersion = version;
        var fields = typedText.raw(request).stream()
                .map(field -> field.name().equals("version") ? new TypedText.Field("version", storedVersion) : field)
                .toList();
        return new Conflict(rows, fields, RequestPath.of(request));
    }

    private String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        }
        if (value instanceof Record row) {
            return Stream.of(row.getClass().getRecordComponents())
                    .filter(component -> !component.getName().equals("id"))
                    .map(component -> text(value(component, row)))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        if (value instanceof MultipartFile) {
            // it came for this post only: whoever posts again brings it again
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return labels.of(constant);
        }
        return value == null ? "" : value.toString();
    }

    private static Object value(RecordComponent component, Object record) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return ReflectionUtils.invokeMethod(accessor, record);
    }
}
