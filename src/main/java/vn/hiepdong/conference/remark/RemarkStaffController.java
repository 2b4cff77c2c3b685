package vn.hiepdong.conference.remark;

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
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.conference.ConferenceHeading;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.Participants;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** What was said at a conference, typed as a table of rows. */
@Controller
@StaffPage
class RemarkStaffController {

    private static final String TABLE = "conference/remarks";

    private final RecordingRemarks recording;
    private final Conferences conferences;
    private final Participants participants;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    RemarkStaffController(
            RecordingRemarks recording,
            Conferences conferences,
            Participants participants,
            Agencies agencies,
            Labels labels,
            FormPosts posts) {
        this.recording = recording;
        this.conferences = conferences;
        this.participants = participants;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferenceHeading conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return ConferenceHeading.of(conferences.changeable(id, me));
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(RemarkKind.class);
    }

    @ModelAttribute("names")
    List<String> names() {
        return participants.options();
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @GetMapping("/staff/conferences/{id}/remarks")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", recording.formOf(id, me));
        return TABLE;
    }

    @PostMapping("/staff/conferences/{id}/remarks")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RemarksForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, TABLE, "Đã lưu các ý kiến.", () -> {
            recording.record(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @PostMapping(path = "/staff/conferences/{id}/remarks", params = "addRow")
    String addRow(@ModelAttribute("form") RemarksForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withRow());
        return TABLE;
    }

    @PostMapping(path = "/staff/conferences/{id}/remarks", params = "removeRow")
    String removeRow(
            @RequestParam int removeRow, @ModelAttribute("form") RemarksForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withoutRow(removeRow));
        return TABLE;
    }
}
