package vn.hiepdong.web.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.form.Choice;

/**
 * The Vietnamese words for enum constants, from {@code messages.properties} under {@code ProgrammeStatus.ACTIVE}.
 * Templates say {@code ${@labels.of(status)}}.
 */
@Component("labels")
public class Labels {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** The label of the constant; an empty text for {@code null}; a constant without a label is a mistake and throws. */
    public String of(Enum<?> value) {
        if (value == null) {
            return "";
        }
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return messages.getMessage(key, null, VIETNAMESE);
    }

    public <E extends Enum<E>> List<Choice> choices(Class<E> type) {
        return choices(Arrays.asList(type.getEnumConstants()));
    }

    public List<Choice> choices(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> new Choice(value.name(), of(value))).toList();
    }
}
