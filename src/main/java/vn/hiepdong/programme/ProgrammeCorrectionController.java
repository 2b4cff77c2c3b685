package vn.hiepdong.programme;

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
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Corrections (đính chính) of what describes a signed programme. */
@Controller
@CoordinatorPage
class ProgrammeCorrectionController {

    private final CorrectingProgrammes correcting;
    private final Labels labels;
    private final FormPosts posts;

    ProgrammeCorrectionController(CorrectingProgrammes correcting, Labels labels, FormPosts posts) {
        this.correcting = correcting;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("programme")
    CorrectingProgrammes.Heading heading(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return correcting.heading(id, me);
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(ProgrammeKind.class);
    }

    @GetMapping("/staff/programmes/{id}/correction")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", correcting.formOf(id, me));
        return "programme/correction";
    }

    @PostMapping("/staff/programmes/{id}/correction")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgrammeCorrectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "programme/correction", "Đã ghi đính chính.", () -> {
            correcting.correct(id, form, me);
            return "/staff/programmes/" + id;
        });
    }
}
