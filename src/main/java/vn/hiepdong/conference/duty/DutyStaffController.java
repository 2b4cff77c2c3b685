package vn.hiepdong.conference.duty;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** The review clock of a programme: its page, the conference out of a duty, and the day of the mid-term review. */
@Controller
@StaffPage
class DutyStaffController {

    private static final String PLANNED = "conference/duty-conference";
    private static final String MID_TERM = "conference/duty-day";

    private final ReadingDuties reading;
    private final PlanningReviews planning;
    private final SettingMidTerm midTerm;
    private final FormPosts posts;

    DutyStaffController(ReadingDuties reading, PlanningReviews planning, SettingMidTerm midTerm, FormPosts posts) {
        this.reading = reading;
        this.planning = planning;
        this.midTerm = midTerm;
        this.posts = posts;
    }

    @GetMapping("/staff/programmes/{id}/duties")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("clock", reading.page(id, me));
        return "conference/duties";
    }

    @GetMapping("/staff/programmes/{id}/duties/{duty}/conference")
    String askToPlan(
            @PathVariable long id, @PathVariable long duty, @AuthenticationPrincipal SignedInAccount me, Model model) {
        var due = planning.planned(id, duty, me);
        model.addAttribute("due", due);
        model.addAttribute("form", PlannedReviewForm.of(due));
        return PLANNED;
    }

    @PostMapping("/staff/programmes/{id}/duties/{duty}/conference")
    String plan(
            @PathVariable long id,
            @PathVariable long duty,
            @Valid @ModelAttribute("form") PlannedReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("due", planning.planned(id, duty, me));
        var flash = "Đã lập hội nghị dự kiến, kèm mục đánh giá chương trình.";
        return posts.save(
                form.submissionKey(),
                errors,
                PLANNED,
                flash,
                () -> "/staff/conferences/" + planning.plan(id, duty, form, me));
    }

    @GetMapping("/staff/programmes/{id}/duties/{duty}/day")
    String askForDay(
            @PathVariable long id, @PathVariable long duty, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", midTerm.formOf(id, duty, me));
        model.addAttribute("clock", reading.page(id, me));
        return MID_TERM;
    }

    @PostMapping("/staff/programmes/{id}/duties/{duty}/day")
    String setDay(
            @PathVariable long id,
            @PathVariable long duty,
            @Valid @ModelAttribute("form") MidTermForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        midTerm.formOf(id, duty, me);
        model.addAttribute("clock", reading.page(id, me));
        return posts.save(form.submissionKey(), errors, MID_TERM, "Đã đặt ngày sơ kết giữa kỳ.", () -> {
            midTerm.set(id, duty, form, me);
            return "/staff/programmes/" + id + "/duties";
        });
    }
}
