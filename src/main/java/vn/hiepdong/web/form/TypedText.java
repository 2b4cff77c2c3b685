package vn.hiepdong.web.form;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Labels;

/** What somebody typed into a form that could not be saved, so that the page of the failure can give it back. */
@Component
public class TypedText {

    /** The hidden field by which a form says who is writing it. */
    public static final String WRITERS_MARK = "_writer";

    /** The hidden field of a form that waited for its writer. */
    public static final String KEPT_FORM = "_kept";

    private static final Set<String> NEVER_SHOWN = Set.of("password", "current", "_csrf", WRITERS_MARK, KEPT_FORM);
    private static final Set<String> NOT_TYPED = Set.of("version", "submissionKey");

    private final Labels labels;

    TypedText(Labels labels) {
        this.labels = labels;
    }

    public record Field(String name, String value) {}

    /** With the label of each field; empty for anything but a post. Never a password. */
    public List<Field> of(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(methodOf(request))) {
            return List.of();
        }
        return labelled(rawIfReadable(request));
    }

    /** What a person typed or chose of these, under the labels that a person reads. */
    public List<Field> labelled(List<Field> posted) {
        return posted.stream()
                .filter(field -> !field.value().isBlank()
                        && !NOT_TYPED.contains(field.name())
                        && !field.name().startsWith("_"))
                .map(field -> new Field(
                        labels.field(lastStep(field.name())), labels.constant(lastStep(field.name()), field.value())))
                .toList();
    }

    /** Of a post that was too large the container gives nothing. */
    private List<Field> rawIfReadable(HttpServletRequest request) {
        try {
            return raw(request);
        } catch (IllegalStateException tooLarge) {
            return List.of();
        }
    }

    /** The container sends a failed request to its page as a GET, whatever it was. */
    private static String methodOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String failed
                ? failed
                : request.getMethod();
    }

    /** Each field under the name it was posted with; never a password, nor what only the portal put into the form. */
    public List<Field> raw(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !NEVER_SHOWN.contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
