package vn.hiepdong.conference;

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
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/**
 * Conferences, for the staff: list, page, description and history. Who came is {@link AttendanceStaffController}'s, the
 * texts {@link SigningStaffController}'s, holding and cancelling {@link HoldingStaffController}'s; the public reads them
 * in the module site.
 */
@Controller
@StaffPage
class ConferenceStaffController {

    private static final int PAGE_SIZE = 30;

    private final StaffConferences conferences;
    private final PlanningConferences planning;
    private final ReadingHistory history;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    ConferenceStaffController(
            StaffConferences conferences,
            PlanningConferences planning,
            ReadingHistory history,
            Agencies agencies,
            Labels labels,
            FormPosts posts) {
        this.conferences = conferences;
        this.planning = planning;
        this.history = history;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @ModelAttribute("partOfDayChoices")
    List<Choice> partOfDayChoices() {
        return labels.choices(PartOfDay.class);
    }

    @GetMapping("/staff/conferences")
    String list(
            @ModelAttribute("filter") ConferenceSearch filter,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var found = conferences.list(filter, me, Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("conferences", found.getContent());
        model.addAttribute("pager", Pager.of(found, request));
        model.addAttribute("years", conferences.years());
        model.addAttribute("statusChoices", labels.choices(ConferenceStatus.class));
        model.addAttribute("mayPlan", me.is(Role.COORDINATOR));
        return "conference/list";
    }

    @CoordinatorPage
    @GetMapping("/staff/conferences/new")
    String blank(Model model) {
        model.addAttribute("form", ConferenceForm.blank());
        return "conference/form";
    }

    @CoordinatorPage
    @PostMapping("/staff/conferences")
    String plan(
            @Valid @ModelAttribute("form") ConferenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                "conference/form",
                "Đã ghi hội nghị dự kiến.",
                () -> "/staff/conferences/" + planning.plan(form, me));
    }

    @GetMapping("/staff/conferences/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("conference", conferences.readable(id, me));
        return "conference/show";
    }

    @GetMapping("/staff/conferences/{id}/edit")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", conferences.formOf(id, me));
        return "conference/form";
    }

    @PostMapping("/staff/conferences/{id}/edit")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ConferenceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        conferences.requireChangeable(id, me);
        return posts.save(form.submissionKey(), errors, "conference/form", "Đã lưu hội nghị.", () -> {
            planning.change(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @GetMapping("/staff/conferences/{id}/history")
    String history(
            @PathVariable long id,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("title", conferences.titleOfHistory(id, me));
        model.addAttribute("back", "/staff/conferences/" + id);
        model.addAttribute("changes", history.of("conference", id, Pager.wanted(request, PAGE_SIZE)));
        return "audit/history";
    }
}
