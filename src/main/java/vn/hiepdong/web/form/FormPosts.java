package vn.hiepdong.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/**
 * The one way in which a posted form is saved: what cannot be read or breaks a rule shows the form again with the
 * sentences in place and everything typed still there (422, see {@link RejectedFormInterceptor}); what somebody else
 * changed meanwhile shows both texts (409); what is saved redirects (303) with a flash.
 */
@Component
public class FormPosts {

    private final Submissions submissions;
    private final Conflicts conflicts;

    FormPosts(Submissions submissions, Conflicts conflicts) {
        this.submissions = submissions;
        this.conflicts = conflicts;
    }

    /**
     * @param key the form's submission key
     * @param errors of binding and validation; the command's rule violations are added to them
     * @param view the form's own template, shown again on failure
     * @param flash said once on the page that follows
     * @param command does the work and returns the address of its result, context-relative
     * @return what the handler returns
     */
    public String save(String key, BindingResult errors, String view, String flash, Supplier<String> command) {
        if (errors.hasErrors()) {
            return view;
        }
        try {
            var location = submissions.once(key, request().getRemoteUser(), command);
            flash("flash", flash);
            return "redirect:" + location;
        } catch (RuleViolation violation) {
            violation.sentences().forEach(sentence -> {
                if (sentence.field().isEmpty()) {
                    errors.reject("rule", sentence.text());
                } else {
                    errors.rejectValue(sentence.field(), "rule", sentence.text());
                }
            });
            return view;
        } catch (VersionConflict conflict) {
            return showBoth(conflict, (Record) errors.getTarget());
        } catch (ObjectOptimisticLockingFailureException | DataIntegrityViolationException raced) {
            errors.reject("raced", "Có người vừa lưu cùng lúc với bạn. Hãy xem lại rồi bấm lưu lần nữa.");
            return view;
        }
    }

    /** For a button without fields: does the work and shows the page again, with its flash or with the rule's sentence. */
    public String act(String location, String flash, Runnable command) {
        try {
            command.run();
            flash("flash", flash);
        } catch (RuleViolation violation) {
            flash("flashError", violation.getMessage());
        }
        return "redirect:" + location;
    }

    private String showBoth(VersionConflict conflict, Record typed) {
        request().setAttribute("conflict", conflicts.between(conflict.stored(), typed, request()));
        response().setStatus(HttpStatus.CONFLICT.value());
        return "conflict";
    }

    private static void flash(String name, String sentence) {
        RequestContextUtils.getOutputFlashMap(request()).put(name, sentence);
    }

    private static HttpServletRequest request() {
        return current().getRequest();
    }

    private static HttpServletResponse response() {
        return current().getResponse();
    }

    private static ServletRequestAttributes current() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
