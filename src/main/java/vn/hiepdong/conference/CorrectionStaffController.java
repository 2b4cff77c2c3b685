package vn.hiepdong.conference;

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
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Corrections (đính chính) of when a conference that was held took place. */
@Controller
@StaffPage
class CorrectionStaffController {

    private final CorrectingConferences correcting;
    private final StaffConferences conferences;
    private final Labels labels;
    private final FormPosts posts;

    CorrectionStaffController(
            CorrectingConferences correcting, StaffConferences conferences, Labels labels, FormPosts posts) {
        this.correcting = correcting;
        this.conferences = conferences;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferencePage conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.changeable(id, me);
    }

    @ModelAttribute("partOfDayChoices")
    List<Choice> partOfDayChoices() {
        return labels.choices(PartOfDay.class);
    }

    @GetMapping("/staff/conferences/{id}/correction")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", correcting.formOf(id, me));
        return "conference/correction";
    }

    @PostMapping("/staff/conferences/{id}/correction")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "conference/correction", "Đã ghi đính chính.", () -> {
            correcting.correctWhen(id, form, me);
            return "/staff/conferences/" + id;
        });
    }
}
