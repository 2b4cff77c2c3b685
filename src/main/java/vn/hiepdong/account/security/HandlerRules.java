package vn.hiepdong.account.security;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.util.function.Supplier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.hiepdong.web.PublicPage;

/**
 * Deny by default: a handler is public when it says so ({@link PublicPage}), else it needs somebody signed in and a rule
 * of its own ({@link PreAuthorize}, which method security checks); one without either is refused to all. An address that
 * no handler has passes, to become a 404.
 */
class HandlerRules implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);
    private static final AuthorizationDecision DENIED = new AuthorizationDecision(false);

    private final RequestMappingHandlerMapping handlers;

    HandlerRules(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var handler = handlerOf(context.getRequest());
        if (handler == null || has(handler, PublicPage.class)) {
            return GRANTED;
        }
        if (!has(handler, PreAuthorize.class)) {
            return DENIED;
        }
        var who = authentication.get();
        var signedIn = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return signedIn ? GRANTED : DENIED;
    }

    /** Whether a request goes to a page of the staff, which only somebody signed in may call. */
    boolean guards(HttpServletRequest request) {
        var handler = handlerOf(request);
        return handler != null && !has(handler, PublicPage.class);
    }

    static boolean has(HandlerMethod handler, Class<? extends Annotation> rule) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), rule)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), rule);
    }

    private HandlerMethod handlerOf(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var chain = handlers.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception wrongMethodOrType) {
            // the dispatcher answers 405 or 415 itself
            return null;
        }
    }
}
