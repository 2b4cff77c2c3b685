package vn.hiepdong.demo;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;
import org.springframework.validation.DataBinder;
import vn.hiepdong.web.form.Submissions;

/** Types into a form, as somebody does in a browser: by the names of its fields, bound and validated alike. */
@Component
@Profile("demo")
public class Typing {

    /** Within a line stands for the Enter key. */
    public static final String NEW_LINE = " ⏎ ";

    private final Validator validator;

    Typing(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param lines one field each, "path: text"; what is not named stays empty
     * @throws ConstraintViolationException where the form would have been refused
     */
    public <T extends Record> T into(Class<T> form, String lines) {
        var typed = new LinkedHashMap<String, String>();
        var components = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var component : form.getRecordComponents()) {
            if (component.getType() == String.class) {
                typed.put(component.getName(), "");
            }
        }
        typed.put("submissionKey", Submissions.newKey());
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var colon = line.indexOf(':');
            Assert.isTrue(
                    components.contains(line.substring(0, colon).replaceAll("\\W.*", "")),
                    () -> form.getSimpleName() + " has no field for: " + line);
            typed.put(
                    line.substring(0, colon), line.substring(colon + 1).strip().replace(NEW_LINE, "\n"));
        });
        var filled = form.cast(bind(form, typed));
        var violations = validator.validate(filled);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return filled;
    }

    private static Object bind(Class<?> form, Map<String, String> typed) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(form));
        binder.construct(new Fields(typed));
        return binder.getTarget();
    }

    private record Fields(Map<String, String> typed) implements DataBinder.ValueResolver {

        @Override
        public Object resolveValue(String name, Class<?> type) {
            var text = typed.get(name);
            return text != null && Collection.class.isAssignableFrom(type) ? text.split("; ") : text;
        }

        @Override
        public Set<String> getNames() {
            return typed.keySet();
        }
    }
}
