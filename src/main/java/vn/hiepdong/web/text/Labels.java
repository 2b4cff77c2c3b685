package vn.hiepdong.web.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.form.Choice;

/**
 * The Vietnamese words for enum constants, from {@code labels.properties} under {@code ProgrammeStatus.ACTIVE}.
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

    /** The same in English, for the few constants that English pages print: from {@code labels_en.properties}. */
    public String inEnglish(Enum<?> value) {
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return messages.getMessage(key, null, Locale.ENGLISH);
    }

    /**
     * The label of a field, by the name of its form component or column ({@code field.periodFrom}); the name itself where
     * it has none.
     */
    public String field(String name) {
        var camel = JdbcUtils.convertUnderscoreNameToPropertyName(name);
        return messages.getMessage("field." + camel, null, name, VIETNAMESE);
    }

    /** The label of a column: {@code field.programme.parentId} where two tables mean different things by one name. */
    public String field(String table, String column) {
        var key = "field." + JdbcUtils.convertUnderscoreNameToPropertyName(table) + "."
                + JdbcUtils.convertUnderscoreNameToPropertyName(column);
        return messages.getMessage(key, null, field(column), VIETNAMESE);
    }

    /**
     * The label of a constant as it is stored in a column: {@code constant.role.PARTY} where two columns mean different
     * things by one word, else {@code constant.READY_TO_SIGN}; other text as it is.
     */
    public String constant(String column, String stored) {
        var anywhere = messages.getMessage("constant." + stored, null, stored, VIETNAMESE);
        var camel = JdbcUtils.convertUnderscoreNameToPropertyName(column);
        return messages.getMessage("constant." + camel + "." + stored, null, anywhere, VIETNAMESE);
    }

    /** What the history calls a table's rows: "cam kết"; the table itself where it has no label. */
    public String table(String table) {
        return messages.getMessage("subject." + table, null, table, VIETNAMESE);
    }

    /** What was done to a row: INSERT, UPDATE, DELETE. */
    public String action(String action) {
        return messages.getMessage("action." + action, null, action, VIETNAMESE);
    }

    public <E extends Enum<E>> List<Choice> choices(Class<E> type) {
        return choices(Arrays.asList(type.getEnumConstants()));
    }

    public List<Choice> choices(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> new Choice(value.name(), of(value))).toList();
    }
}
