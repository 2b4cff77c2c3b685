package vn.hiepdong.account.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.form.TypedText;

/** Puts the {@link WritersMark} into every form that bears a token against forgery, beside it. */
class MarkedForms implements RequestDataValueProcessor {

    private final RequestDataValueProcessor tokens;
    private final WritersMark mark;

    MarkedForms(RequestDataValueProcessor tokens, WritersMark mark) {
        this.tokens = tokens;
        this.mark = mark;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = tokens.getExtraHiddenFields(request);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (fields == null
                || fields.isEmpty()
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInAccount me)) {
            return fields;
        }
        var both = new LinkedHashMap<>(fields);
        both.put(TypedText.WRITERS_MARK, mark.of(me.id()));
        return both;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return tokens.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
