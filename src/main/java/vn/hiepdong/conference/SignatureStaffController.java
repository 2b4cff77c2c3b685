package vn.hiepdong.conference;

import jakarta.validation.Valid;
import java.util.ArrayList;
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

/** Who signed one of the texts of a conference, party by party. */
@Controller
@StaffPage
class SignatureStaffController {

    private final StaffConferences conferences;
    private final RecordingSignings recording;
    private final People people;
    private final Labels labels;
    private final FormPosts posts;

    SignatureStaffController(
            StaffConferences conferences, RecordingSignings recording, People people, Labels labels, FormPosts posts) {
        this.conferences = conferences;
        this.recording = recording;
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

    @ModelAttribute("markChoices")
    List<Choice> markChoices() {
        var choices = new ArrayList<>(labels.choices(SignaturesForm.Mark.class));
        choices.add(new Choice("", "chưa ghi nhận"));
        return choices;
    }

    @ModelAttribute("capacityChoices")
    List<Choice> capacityChoices() {
        return labels.choices(SigningCapacity.class);
    }

    @ModelAttribute("people")
    List<String> people() {
        return people.pickerOptions();
    }

    @GetMapping("/staff/conferences/{id}/signings/{signingId}")
    String edit(
            @PathVariable long id,
            @PathVariable long signingId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", recording.formOf(id, signingId, me));
        return "conference/signatures";
    }

    @PostMapping("/staff/conferences/{id}/signings/{signingId}")
    String sign(
            @PathVariable long id,
            @PathVariable long signingId,
            @Valid @ModelAttribute("form") SignaturesForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "conference/signatures", "Đã lưu các dòng ký.", () -> {
            recording.sign(id, signingId, form, me);
            return "/staff/conferences/" + id;
        });
    }
}
