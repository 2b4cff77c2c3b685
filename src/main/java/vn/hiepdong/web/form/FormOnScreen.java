package vn.hiepdong.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.support.RequestContext;

/**
 * {@code #form} in templates: the model attribute {@code form} with what was typed and what is wrong, whether it comes
 * fresh from a handler or back from a failed binding.
 */
public final class FormOnScreen {

    private final RequestContext request;
    private final Class<?> type;

    FormOnScreen(RequestContext request, Class<?> type) {
        this.request = request;
        this.type = type;
    }

    public FormField field(String path) {
        var status = request.getBindStatus("form." + path);
        var value = status.getActualValue() != null ? status.getActualValue() : status.getValue();
        return new FormField(path, value, List.of(status.getErrorMessages()));
    }

    /** Whether the form record has this component, so that the hidden keys are printed only where they are read. */
    public boolean has(String component) {
        return ReflectionUtils.findMethod(type, component) != null;
    }

    public boolean isFailed() {
        var errors = errors();
        return errors != null && errors.hasErrors();
    }

    /** Everything wrong with the form: what concerns the whole first, then field by field down the page. */
    public List<Problem> getProblems() {
        var errors = errors();
        if (errors == null) {
            return List.of();
        }
        var whole = errors.getGlobalErrors().stream().map(error -> new Problem(null, sentence(error)));
        var fields = errors.getFieldErrors().stream()
                .sorted(inOrderOfTheForm())
                .map(error -> new Problem(anchor(error.getField()), sentence(error)));
        return Stream.concat(whole, fields)
                .distinct()
                .sorted(Comparator.comparing((Problem problem) -> problem.id() != null))
                .toList();
    }

    private Comparator<FieldError> inOrderOfTheForm() {
        return Comparator.comparing(FieldError::getField, new FieldOrder(type));
    }

    /** A rule over several fields is reported under a name that no field bears: there is nothing to jump to. */
    private String anchor(String path) {
        var component = path.split("[\\[.]", 2)[0];
        return type == Object.class || has(component) ? FormField.idOf(path) : null;
    }

    private Errors errors() {
        return request.getErrors("form", false);
    }

    private String sentence(MessageSourceResolvable error) {
        return request.getMessage(error, false);
    }

    /** One line of the error summary; {@code id} is the field to jump to, or {@code null} for the form as a whole. */
    public record Problem(String id, String message) {}
}
