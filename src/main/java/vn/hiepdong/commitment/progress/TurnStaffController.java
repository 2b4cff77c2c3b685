package vn.hiepdong.commitment.progress;

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
import vn.hiepdong.commitment.CommitmentPage;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.FormPosts;

/** A commitment is paused, resumed, cancelled: each asks why on a page of its own. */
@Controller
@CoordinatorPage
class TurnStaffController {

    private static final String FORM = "commitment/turn";

    private final ReadingCommitment reading;
    private final TurningCommitments turning;
    private final FormPosts posts;

    TurnStaffController(ReadingCommitment reading, TurningCommitments turning, FormPosts posts) {
        this.reading = reading;
        this.turning = turning;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CommitmentPage commitment(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.page(id, me);
    }

    @GetMapping("/staff/commitments/{id}/pause")
    String askToPause(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        return ask(id, TurnKind.PAUSED, me, model);
    }

    @PostMapping("/staff/commitments/{id}/pause")
    String pause(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TurnForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return turn(id, TurnKind.PAUSED, form, errors, me, model);
    }

    @GetMapping("/staff/commitments/{id}/resumption")
    String askToResume(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        return ask(id, TurnKind.RESUMED, me, model);
    }

    @PostMapping("/staff/commitments/{id}/resumption")
    String resume(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TurnForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return turn(id, TurnKind.RESUMED, form, errors, me, model);
    }

    @GetMapping("/staff/commitments/{id}/cancellation")
    String askToCancel(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        return ask(id, TurnKind.CANCELLED, me, model);
    }

    @PostMapping("/staff/commitments/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TurnForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return turn(id, TurnKind.CANCELLED, form, errors, me, model);
    }

    private String ask(long id, TurnKind kind, SignedInAccount me, Model model) {
        model.addAttribute("form", turning.formOf(id, me));
        model.addAttribute("kind", kind);
        return FORM;
    }

    private String turn(long id, TurnKind kind, TurnForm form, BindingResult errors, SignedInAccount me, Model model) {
        model.addAttribute("kind", kind);
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi.", () -> {
            turning.turn(id, kind, form, me);
            return "/staff/commitments/" + id;
        });
    }
}
