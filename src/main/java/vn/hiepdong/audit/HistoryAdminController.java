package vn.hiepdong.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.sheet.SheetDownload;
import vn.hiepdong.web.text.Labels;

/**
 * Who changed what, across all records. For administrators, who read everything: a record's own history stands on its page,
 * for those who may read all of it.
 */
@Controller
@AdminPage
class HistoryAdminController {

    static final int MOST_IN_A_SHEET = 20_000;

    private static final int PAGE = 50;
    private static final String FILE = "lich-su";

    private final SearchingHistory searching;
    private final HistorySheet sheet;
    private final Labels labels;

    HistoryAdminController(SearchingHistory searching, HistorySheet sheet, Labels labels) {
        this.searching = searching;
        this.sheet = sheet;
        this.labels = labels;
    }

    @GetMapping("/admin/history")
    String list(
            @ModelAttribute("form") HistoryFilterForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var page = searching.page(form.filter(), Pager.wanted(request, PAGE));
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("fitsASheet", page.getTotalElements() <= MOST_IN_A_SHEET);
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute("actors", searching.actors());
        model.addAttribute("tableChoices", tableChoices());
        model.addAttribute(
                "actionChoices",
                HistoryFilterForm.ACTIONS.stream()
                        .sorted()
                        .map(action -> new Choice(action, labels.action(action)))
                        .toList());
        return "audit/across";
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/admin/history.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("form") HistoryFilterForm form, BindingResult errors) {
        return SheetDownload.xlsx(FILE, sheet.xlsx(all(form.filter())));
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/admin/history.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("form") HistoryFilterForm form, BindingResult errors) {
        return SheetDownload.csv(FILE, sheet.csv(all(form.filter())));
    }

    /** A sheet holds exactly what is filtered, or nothing. */
    private List<HistoryLine> all(HistoryFilter filter) {
        if (searching.count(filter) > MOST_IN_A_SHEET) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return searching.all(filter, MOST_IN_A_SHEET);
    }

    private List<Choice> tableChoices() {
        return searching.tables().stream()
                .map(table -> new Choice(table, labels.table(table)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
