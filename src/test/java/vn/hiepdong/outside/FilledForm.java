package vn.hiepdong.outside;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Something plausible in every field of the form that a handler takes, so that it is refused for who asks and not for what. */
final class FilledForm {

    private static final String TODAY = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private static final String KEY = "khoa-cua-mot-lan-gui-";

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private FilledForm() {}

    static MultiValueMap<String, String> of(HandlerMethod handler) {
        var form = new FilledForm();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()
                    && !parameter.getParameterType().getSimpleName().equals("SignedInAccount")) {
                form.fill("", parameter.getParameterType());
            }
            var named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                form.fields.add(
                        named.name().isEmpty() ? parameter.getParameter().getName() : named.name(),
                        parameter.getParameterType() == String.class ? KEY + System.nanoTime() : "0");
            }
        }
        return form.fields;
    }

    private void fill(String prefix, Class<?> form) {
        Stream.of(form.getRecordComponents()).forEach(field -> fill(prefix + field.getName(), field));
    }

    private void fill(String name, RecordComponent field) {
        var type = field.getType();
        if (type.isRecord()) {
            fill(name + ".", type);
        } else if (Collection.class.isAssignableFrom(type)) {
            rows(name, field);
        } else if (type.isEnum()) {
            fields.add(name, ((Enum<?>) type.getEnumConstants()[0]).name());
        } else if (type == String.class) {
            fields.add(name, text(field));
        } else if (type == LocalDate.class) {
            fields.add(name, LocalDate.now().toString());
        } else if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            fields.add(name, "0");
        }
    }

    private void rows(String name, RecordComponent field) {
        Type of = field.getGenericType() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
        if (of instanceof Class<?> row && row.isRecord()) {
            fill(name + "[0].", row);
        } else if (of instanceof Class<?> constants && constants.isEnum()) {
            fields.add(name, ((Enum<?>) constants.getEnumConstants()[0]).name());
        }
    }

    private static String text(RecordComponent field) {
        var name = field.getName();
        if (name.equals("submissionKey")) {
            return KEY + System.nanoTime();
        }
        if (Stream.of(field.getAnnotations())
                        .anyMatch(rule -> rule.annotationType().getSimpleName().endsWith("Day"))
                || name.matches("(?i).*(on|from|to|day|date)")) {
            return TODAY;
        }
        return name.matches("(?i).*mail.*") ? "a@mau.vn" : "Cơ quan giữ tỉnh Mẫu";
    }
}
