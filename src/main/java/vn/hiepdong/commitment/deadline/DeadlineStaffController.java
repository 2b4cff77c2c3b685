package vn.hiepdong.commitment.deadline;

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

/** Another due date: asked for by the lead, decided by another party. */
@Controller
@StaffPage
class DeadlineStaffController {

    private static final String FORM = "commitment/deadline";
    private static final String DECISION = "commitment/deadline-decision";

    private final ReadingCommitment reading;
    private final ChangingDeadlines changing;
    private final FormPosts posts;

    DeadlineStaffController(ReadingCommitment reading, ChangingDeadlines changing, FormPosts posts) {
        this.reading = reading;
        this.changing = changing;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CommitmentPage commitment(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.page(id, me);
    }

    @ModelAttribute("stanceChoices")
    List<Choice> stanceChoices() {
        return List.of(
                new Choice(Stance.CONFIRMED.name(), "Đồng ý hạn mới"),
                new Choice(Stance.DISPUTED.name(), "Không đồng ý"));
    }

    @GetMapping("/staff/commitments/{id}/deadlines/new")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", changing.formOf(id, me));
        return FORM;
    }

    @PostMapping("/staff/commitments/{id}/deadlines")
    String ask(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        changing.requireLead(id, me);
        return posts.save(form.submissionKey(), errors, FORM, "Đã gửi đề nghị. Một bên khác sẽ trả lời.", () -> {
            changing.ask(id, form, me);
            return "/staff/commitments/" + id;
        });
    }

    @GetMapping("/staff/commitments/{id}/deadlines/{change}/decision")
    String askToDecide(
            @PathVariable long id,
            @PathVariable long change,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", changing.decisionFormOf(id, change, me));
        return DECISION;
    }

    @PostMapping("/staff/commitments/{id}/deadlines/{change}/decision")
    String decide(
            @PathVariable long id,
            @PathVariable long change,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, DECISION, "Đã ghi trả lời của bên mình.", () -> {
            changing.decide(id, change, form, me);
            return "/staff/commitments/" + id;
        });
    }
}
