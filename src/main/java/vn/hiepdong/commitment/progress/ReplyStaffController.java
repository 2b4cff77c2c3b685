package vn.hiepdong.commitment.progress;

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
import vn.hiepdong.commitment.CommitmentPage;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** How another party sees what the lead says in {@link ProgressStaffController}. */
@Controller
@StaffPage
class ReplyStaffController {

    private static final String FORM = "commitment/reply";

    private final ReadingCommitment reading;
    private final AnsweringProgress answering;
    private final Labels labels;
    private final FormPosts posts;

    ReplyStaffController(ReadingCommitment reading, AnsweringProgress answering, Labels labels, FormPosts posts) {
        this.reading = reading;
        this.answering = answering;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CommitmentPage commitment(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.page(id, me);
    }

    @ModelAttribute("stanceChoices")
    List<Choice> stanceChoices() {
        return labels.choices(List.of(Stance.CONFIRMED, Stance.DISPUTED));
    }

    @GetMapping("/staff/commitments/{id}/progress/{entry}/reply")
    String ask(
            @PathVariable long id, @PathVariable long entry, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", answering.formOf(id, entry, me));
        return FORM;
    }

    @PostMapping("/staff/commitments/{id}/progress/{entry}/reply")
    String answer(
            @PathVariable long id,
            @PathVariable long entry,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi ý kiến của bên mình.", () -> {
            answering.answer(id, entry, form, me);
            return "/staff/commitments/" + id;
        });
    }
}
