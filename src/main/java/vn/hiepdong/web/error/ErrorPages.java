package vn.hiepdong.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.TypedText;

/** The page of every failure, in the portal's layout: what happened, what to do, a code to quote, and what was typed. */
@Controller
@PublicPage
class ErrorPages implements ErrorController {

    private final TypedText typedText;

    ErrorPages(TypedText typedText) {
        this.typedText = typedText;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var status = status(request);
        return new ModelAndView("error", Map.of("status", status.value(), "typed", typedText.of(request)), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && DatabaseAway.causes(failure)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
