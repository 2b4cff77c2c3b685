package vn.hiepdong.audit.event;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.sheet.PlainSheet;
import vn.hiepdong.web.sheet.SheetDownload;
import vn.hiepdong.web.text.Labels;

/** Who came in, who was turned away, what administrators did. What changed in records is at {@code /admin/history}. */
@Controller
@AdminPage
class EventAdminController {

    static final int MOST_IN_A_SHEET = 20_000;

    private static final int PAGE = 50;
    private static final String FILE = "su-kien-an-ninh";

    private final SearchingEvents searching;
    private final EventSheet sheet;
    private final Labels labels;

    EventAdminController(SearchingEvents searching, EventSheet sheet, Labels labels) {
        this.searching = searching;
        this.sheet = sheet;
        this.labels = labels;
    }

    @GetMapping("/admin/security-events")
    String list(
            @ModelAttribute("form") EventFilterForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var page = searching.page(form.filter(), Pager.wanted(request, PAGE));
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("fitsASheet", page.getTotalElements() <= MOST_IN_A_SHEET);
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute("accounts", searching.accounts());
        model.addAttribute("kindChoices", labels.choices(SecurityEventKind.class));
        model.addAttribute("resultChoices", labels.choices(SecurityEventResult.class));
        return "audit/events";
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/admin/security-events.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("form") EventFilterForm form, BindingResult errors) {
        return SheetDownload.xlsx(FILE, all(form.filter()).xlsx());
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/admin/security-events.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("form") EventFilterForm form, BindingResult errors) {
        return SheetDownload.csv(FILE, all(form.filter()).csv());
    }

    /** A sheet holds exactly what is filtered, or nothing. */
    private PlainSheet all(EventFilter filter) {
        if (searching.count(filter) > MOST_IN_A_SHEET) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return sheet.of(searching.all(filter, MOST_IN_A_SHEET));
    }
}
