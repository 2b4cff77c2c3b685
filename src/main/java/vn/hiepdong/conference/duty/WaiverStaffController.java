package vn.hiepdong.conference.duty;

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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;

/** A review that is left out: asked for by one party, agreed by another. */
@Controller
@StaffPage
class WaiverStaffController {

    private static final String FORM = "conference/waiver";
    private static final String DECISION = "conference/waiver-decision";

    private final WaivingReviews waiving;
    private final FormPosts posts;

    WaiverStaffController(WaivingReviews waiving, FormPosts posts) {
        this.waiving = waiving;
        this.posts = posts;
    }

    @ModelAttribute("stanceChoices")
    List<Choice> stanceChoices() {
        return List.of(
                new Choice(Stance.CONFIRMED.name(), "Đồng ý miễn kỳ này"),
                new Choice(Stance.DISPUTED.name(), "Không đồng ý"));
    }

    @GetMapping("/staff/programmes/{id}/duties/{duty}/waivers/new")
    String ask(
            @PathVariable long id, @PathVariable long duty, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("due", waiving.asked(id, duty, me));
        model.addAttribute("form", WaiverForm.blank());
        return FORM;
    }

    @PostMapping("/staff/programmes/{id}/duties/{duty}/waivers")
    String ask(
            @PathVariable long id,
            @PathVariable long duty,
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("due", waiving.asked(id, duty, me));
        return posts.save(form.submissionKey(), errors, FORM, "Đã gửi đề nghị. Bên kia sẽ trả lời.", () -> {
            waiving.ask(id, duty, form, me);
            return duties(id);
        });
    }

    @GetMapping("/staff/programmes/{id}/waivers/{waiver}/decision")
    String askToDecide(
            @PathVariable long id,
            @PathVariable long waiver,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("asked", waiving.decided(id, waiver, me));
        model.addAttribute("form", WaiverDecisionForm.blank());
        return DECISION;
    }

    @PostMapping("/staff/programmes/{id}/waivers/{waiver}/decision")
    String decide(
            @PathVariable long id,
            @PathVariable long waiver,
            @Valid @ModelAttribute("form") WaiverDecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("asked", waiving.decided(id, waiver, me));
        return posts.save(form.submissionKey(), errors, DECISION, "Đã ghi trả lời của bên mình.", () -> {
            waiving.decide(id, waiver, form, me);
            return duties(id);
        });
    }

    private static String duties(long id) {
        return "/staff/programmes/" + id + "/duties";
    }
}
