package vn.hiepdong.commitment;

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
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Corrections (đính chính) of one item of a signed text. */
@Controller
@CoordinatorPage
class CommitmentCorrectionController {

    private final CorrectingCommitments correcting;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    CommitmentCorrectionController(
            CorrectingCommitments correcting, Agencies agencies, Labels labels, FormPosts posts) {
        this.correcting = correcting;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CorrectingCommitments.Heading heading(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return correcting.heading(id, me);
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(CommitmentKind.class);
    }

    @ModelAttribute("periodChoices")
    List<Choice> periodChoices() {
        return labels.choices(RecurrencePeriod.class);
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @GetMapping("/staff/commitments/{id}/correction")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", correcting.formOf(id, me));
        return "commitment/correction";
    }

    @PostMapping("/staff/commitments/{id}/correction")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CommitmentCorrectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                "commitment/correction",
                "Đã ghi đính chính.",
                () -> "/staff/programmes/" + correcting.correct(id, form, me) + "/commitments");
    }
}
