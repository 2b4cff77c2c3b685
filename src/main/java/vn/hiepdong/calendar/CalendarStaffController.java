package vn.hiepdong.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** The entries of the work calendar, for coordinators. The public reads them, with the conferences, in the module site. */
@Controller
@CoordinatorPage
class CalendarStaffController {

    private static final int PAGE_SIZE = 30;
    private static final String LIST = "/staff/calendar";
    private static final String FORM = "calendar/form";

    private final CalendarForStaff calendar;
    private final KeepingCalendar keeping;
    private final ReadingHistory history;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    CalendarStaffController(
            CalendarForStaff calendar,
            KeepingCalendar keeping,
            ReadingHistory history,
            Agencies agencies,
            Labels labels,
            FormPosts posts) {
        this.calendar = calendar;
        this.keeping = keeping;
        this.history = history;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(CalendarKind.class);
    }

    @GetMapping("/staff/calendar")
    String list(
            @RequestParam(defaultValue = "false") String past,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var over = "true".equals(past);
        var found = calendar.own(over, me, Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("past", over);
        model.addAttribute("entries", found.getContent());
        model.addAttribute("pager", Pager.of(found, request));
        return "calendar/list";
    }

    @GetMapping("/staff/calendar/new")
    String blank(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", calendar.blank(me));
        return FORM;
    }

    @PostMapping("/staff/calendar")
    String add(
            @Valid @ModelAttribute("form") CalendarEntryForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi vào lịch công tác.", () -> {
            keeping.add(form, me);
            return LIST;
        });
    }

    @GetMapping("/staff/calendar/{id}/edit")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", calendar.formOf(id, me));
        return FORM;
    }

    @PostMapping("/staff/calendar/{id}/edit")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CalendarEntryForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        calendar.requireChangeable(id, me);
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu mục trong lịch công tác.", () -> {
            keeping.change(id, form, me);
            return LIST;
        });
    }

    @GetMapping("/staff/calendar/{id}/cancellation")
    String askToCancel(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", calendar.cancellationFormOf(id, me));
        return asking(id, me, model);
    }

    @PostMapping("/staff/calendar/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CalendarCancellationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return posts.save(form.submissionKey(), errors, asking(id, me, model), "Đã ghi là hủy.", () -> {
            keeping.cancel(id, form, me);
            return LIST;
        });
    }

    @GetMapping("/staff/calendar/{id}/history")
    String history(
            @PathVariable long id,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("title", calendar.title(id, me));
        model.addAttribute("back", LIST);
        model.addAttribute("changes", history.of("calendar_entry", id, Pager.wanted(request, PAGE_SIZE)));
        return "audit/history";
    }

    private String asking(long id, SignedInAccount me, Model model) {
        model.addAttribute("title", "Hủy “" + calendar.title(id, me) + "”?");
        model.addAttribute(
                "warning",
                "Mục đã hủy không sửa lại được. Nếu đã công khai, nó vẫn đứng ở ngày ấy với chữ “đã hủy” và lý do, "
                        + "để người định đến được biết.");
        model.addAttribute("action", LIST + "/" + id + "/cancellation");
        model.addAttribute("button", "Ghi là hủy");
        model.addAttribute("back", LIST);
        return "confirm";
    }
}
