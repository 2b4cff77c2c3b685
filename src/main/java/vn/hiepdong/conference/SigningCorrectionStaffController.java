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
import vn.hiepdong.agency.person.People;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Corrections (đính chính) of a text that was signed at a conference: what it bears and who signed it. */
@Controller
@StaffPage
class SigningCorrectionStaffController {

    private final CorrectingConferences correcting;
    private final StaffConferences conferences;
    private final People people;
    private final Labels labels;
    private final FormPosts posts;

    SigningCorrectionStaffController(
            CorrectingConferences correcting,
            StaffConferences conferences,
            People people,
            Labels labels,
            FormPosts posts) {
        this.correcting = correcting;
        this.conferences = conferences;
        this.people = people;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferencePage conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.changeable(id, me);
    }

    @ModelAttribute("text")
    SigningPage text(@PathVariable long id, @PathVariable long signingId, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.signing(id, signingId, me);
    }

    @ModelAttribute("capacityChoices")
    List<Choice> capacityChoices() {
        return labels.choices(SigningCapacity.class);
    }

    @ModelAttribute("people")
    List<String> people() {
        return people.pickerOptions();
    }

    @GetMapping("/staff/conferences/{id}/signings/{signingId}/correction")
    String ask(
            @PathVariable long id,
            @PathVariable long signingId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", correcting.formOf(id, signingId, me));
        return "conference/correction-of-text";
    }

    @PostMapping("/staff/conferences/{id}/signings/{signingId}/correction")
    String correct(
            @PathVariable long id,
            @PathVariable long signingId,
            @Valid @ModelAttribute("form") SigningCorrectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "conference/correction-of-text", "Đã ghi đính chính.", () -> {
            correcting.correctText(id, signingId, form, me);
            return "/staff/conferences/" + id;
        });
    }
}
