package vn.hiepdong.account.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.PortalCookie;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.RequestPath;
import vn.hiepdong.web.form.TypedText;
import vn.hiepdong.web.form.TypedText.Field;

/** Keeps a post that came too late, and finds it again once its writer is back. */
@Component
public class KeepingForms {

    /** Where it waits for its writer. */
    public static final String PAGE = "/staff/kept-forms";

    /** Tells the page of the refusal that there is more to say than that. */
    private static final String KEPT = "kept";

    /** Passwords and codes are typed here, and nothing that is long. */
    private static final String OWN_ACCOUNT = "/staff/account";

    private static final int LONGEST_PATH = 500;
    private static final int MOST_FIELDS = 10_000;
    private static final int MOST_LETTERS = 300_000;

    private final KeptForms forms;
    private final WritersMark mark;
    private final TypedText typedText;
    private final PortalCookie cookie;

    KeepingForms(KeptForms forms, WritersMark mark, TypedText typedText, PortalProperties portal) {
        this.forms = forms;
        this.mark = mark;
        this.typedText = typedText;
        this.cookie = new PortalCookie("KEPT", "Lax", portal);
    }

    /**
     * For whom the form says that it was written; nothing happens where it does not say so, or nothing was typed.
     *
     * @return whether it waits
     */
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        var writer = writerOf(request);
        var path = RequestPath.of(request);
        if (writer.isEmpty() || path.startsWith(OWN_ACCOUNT) || path.length() > LONGEST_PATH) {
            return false;
        }
        var fields = typedText.raw(request).stream()
                // a database of texts takes any letter but this one
                .map(field -> new Field(field.name(), field.value().replace("\0", "")))
                .toList();
        if (typedText.labelled(fields).isEmpty() || tooMuch(fields)) {
            return false;
        }
        var token = cookie.in(request).orElseGet(Secrets::make);
        var contentType = request.getContentType();
        var withFiles = contentType != null && contentType.startsWith("multipart/");
        if (!forms.keep(writer.get(), Secrets.hash(token), path, withFiles, fields)) {
            return false;
        }
        cookie.set(token, KeptForms.LIFE, request, response);
        request.setAttribute(KEPT, true);
        return true;
    }

    /** Who was writing the form that was posted. */
    public Optional<Long> writerOf(HttpServletRequest request) {
        return mark.accountOf(request.getParameter(TypedText.WRITERS_MARK));
    }

    public boolean waitsFor(SignedInAccount me, HttpServletRequest request) {
        return !of(me, request).isEmpty();
    }

    List<KeptForm> of(SignedInAccount me, HttpServletRequest request) {
        return cookie.in(request)
                .map(token -> forms.of(me.id(), Secrets.hash(token)))
                .orElse(List.of());
    }

    void discard(SignedInAccount me, long id, HttpServletRequest request) {
        cookie.in(request).ifPresent(token -> forms.discard(me.id(), Secrets.hash(token), id));
    }

    private static boolean tooMuch(List<Field> fields) {
        return fields.size() > MOST_FIELDS
                || fields.stream()
                                .mapToLong(field ->
                                        field.name().length() + field.value().length())
                                .sum()
                        > MOST_LETTERS;
    }
}
