package vn.hiepdong.conference;

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

/** Confirming a conference as held, putting one off, cancelling one; each asks first. */
@Controller
@StaffPage
class HoldingStaffController {

    private final StaffConferences conferences;
    private final HoldingConferences holding;
    private final FormPosts posts;

    HoldingStaffController(StaffConferences conferences, HoldingConferences holding, FormPosts posts) {
        this.conferences = conferences;
        this.holding = holding;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferencePage conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.changeable(id, me);
    }

    @GetMapping("/staff/conferences/{id}/holding")
    String askToHold(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", conferences.holdingFormOf(id, me));
        return "conference/holding";
    }

    @PostMapping("/staff/conferences/{id}/holding")
    String hold(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HoldingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        var flash = "Đã xác nhận hội nghị đã tổ chức.";
        return posts.save(form.submissionKey(), errors, "conference/holding", flash, () -> {
            holding.hold(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @GetMapping("/staff/conferences/{id}/postponement")
    String askToPostpone(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", conferences.postponementFormOf(id, me));
        return "conference/postponement";
    }

    @PostMapping("/staff/conferences/{id}/postponement")
    String postpone(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PostponementForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "conference/postponement", "Đã ghi là hoãn.", () -> {
            holding.postpone(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @GetMapping("/staff/conferences/{id}/cancellation")
    String askToCancel(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", conferences.cancellationFormOf(id, me));
        return asking(id, model);
    }

    @PostMapping("/staff/conferences/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return posts.save(form.submissionKey(), errors, asking(id, model), "Đã hủy hội nghị.", () -> {
            holding.cancel(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    private static String asking(long id, Model model) {
        var address = "/staff/conferences/" + id;
        model.addAttribute("title", "Hủy hội nghị dự kiến?");
        model.addAttribute(
                "warning",
                "Hội nghị hủy rồi không mở lại được. Các văn bản chờ ký được đưa ra khỏi hội nghị, "
                        + "để ký ở hội nghị khác.");
        model.addAttribute("action", address + "/cancellation");
        model.addAttribute("button", "Hủy hội nghị");
        model.addAttribute("back", address);
        return "confirm";
    }
}
