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

/** Which texts are signed at a conference: bringing one, taking one back. */
@Controller
@StaffPage
class SigningStaffController {

    private final StaffConferences conferences;
    private final RecordingSignings recording;
    private final FormPosts posts;

    SigningStaffController(StaffConferences conferences, RecordingSignings recording, FormPosts posts) {
        this.conferences = conferences;
        this.recording = recording;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferencePage conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.changeable(id, me);
    }

    @ModelAttribute("programmeChoices")
    List<Choice> programmeChoices(@AuthenticationPrincipal SignedInAccount me) {
        return recording.signable(me).stream()
                .map(programme -> new Choice(
                        programme.id().toString(),
                        programme.title() + (programme.archival() ? " (ghi lại theo nguồn)" : "")))
                .toList();
    }

    @GetMapping("/staff/conferences/{id}/signings/new")
    String blank(Model model) {
        model.addAttribute("form", SigningForm.blank());
        return "conference/signing-new";
    }

    @PostMapping("/staff/conferences/{id}/signings")
    String attach(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                "conference/signing-new",
                "Đã đưa văn bản vào hội nghị. Hãy ghi người ký của từng bên.",
                () -> "/staff/conferences/" + id + "/signings/" + recording.attach(id, form, me));
    }

    @GetMapping("/staff/conferences/{id}/signings/{signingId}/removal")
    String askToDetach(
            @PathVariable long id,
            @PathVariable long signingId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var text = conferences.signing(id, signingId, me);
        model.addAttribute("title", "Bỏ văn bản khỏi hội nghị?");
        model.addAttribute(
                "warning",
                "“" + text.programmeTitle() + "” không còn trong hội nghị này, các dòng ký đã ghi sẽ mất. "
                        + "Văn bản vẫn còn và có thể đưa vào hội nghị khác.");
        model.addAttribute("action", "/staff/conferences/" + id + "/signings/" + signingId + "/removal");
        model.addAttribute("button", "Bỏ văn bản");
        model.addAttribute("back", "/staff/conferences/" + id);
        return "confirm";
    }

    @PostMapping("/staff/conferences/{id}/signings/{signingId}/removal")
    String detach(@PathVariable long id, @PathVariable long signingId, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(
                "/staff/conferences/" + id, "Đã bỏ văn bản khỏi hội nghị.", () -> recording.detach(id, signingId, me));
    }
}
