package vn.hiepdong.account.kept;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.PortalProperties;
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

    private static final String COOKIE = "KEPT";
    private static final int LONGEST_PATH = 500;
    private static final int MOST_FIELDS = 10_000;
    private static final int MOST_LETTERS = 300_000;

    private final KeptForms forms;
    private final WritersMark mark;
    private final TypedText typedText;
    private final PortalProperties portal;

    KeepingForms(KeptForms forms, WritersMark mark, TypedText typedText, PortalProperties portal) {
        this.forms = forms;
        this.mark = mark;
        this.typedText = typedText;
        this.portal = portal;
    }

    /**
     * For whom the form says that it was written; nothing happens where it does not say so, or nothing was typed.
     *
     * @return whether it waits
     */
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        var writer = writerOf(request);
        var path = request.getRequestURI().substring(request.getContextPath().length());
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
        var token = token(request).orElseGet(Secrets::make);
        var contentType = request.getContentType();
        var withFiles = contentType != null && contentType.startsWith("multipart/");
        if (!forms.keep(writer.get(), Secrets.hash(token), path, withFiles, fields)) {
            return false;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request));
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
        return token(request)
                .map(token -> forms.of(me.id(), Secrets.hash(token)))
                .orElse(List.of());
    }

    void discard(SignedInAccount me, long id, HttpServletRequest request) {
        token(request).ifPresent(token -> forms.discard(me.id(), Secrets.hash(token), id));
    }

    private static boolean tooMuch(List<Field> fields) {
        return fields.size() > MOST_FIELDS
                || fields.stream()
                                .mapToLong(field ->
                                        field.name().length() + field.value().length())
                                .sum()
                        > MOST_LETTERS;
    }

    private Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name())).map(Cookie::getValue);
    }

    private String cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(name(), token)
                .httpOnly(true)
                .secure(portal.secure())
                .sameSite("Lax")
                .path(portal.secure() ? "/" : request.getContextPath() + "/")
                .maxAge(KeptForms.LIFE)
                .build()
                .toString();
    }

    private String name() {
        return portal.secure() ? "__Host-" + COOKIE : COOKIE;
    }
}
