package vn.hiepdong.notice;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import vn.hiepdong.account.SignedInAccount;

/** How many notices somebody has not read, for the bar of the staff's pages; asked for only where a page prints it. */
@ControllerAdvice
class NoticesInTheBar {

    private final OwnNotices notices;

    NoticesInTheBar(OwnNotices notices) {
        this.notices = notices;
    }

    @ModelAttribute("unreadNotices")
    LazyContextVariable<Long> unread(HttpServletRequest request) {
        // the database may be what failed
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        return new LazyContextVariable<>() {
            @Override
            protected Long loadValue() {
                return failed ? 0 : unread(SecurityContextHolder.getContext().getAuthentication());
            }
        };
    }

    private long unread(Authentication who) {
        return who != null && who.getPrincipal() instanceof SignedInAccount me ? notices.unreadOf(me) : 0;
    }
}
