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
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Who came to a conference, typed as a table of rows. The buttons of the rows show the table again and save nothing. */
@Controller
@StaffPage
class AttendanceStaffController {

    private static final String TABLE = "conference/attendance";

    private final StaffConferences conferences;
    private final RecordingAttendance recording;
    private final Participants participants;
    private final Labels labels;
    private final FormPosts posts;

    AttendanceStaffController(
            StaffConferences conferences,
            RecordingAttendance recording,
            Participants participants,
            Labels labels,
            FormPosts posts) {
        this.conferences = conferences;
        this.recording = recording;
        this.participants = participants;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferencePage conference(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return conferences.changeable(id, me);
    }

    @ModelAttribute("roleChoices")
    List<Choice> roleChoices() {
        return labels.choices(AttendanceRole.class);
    }

    @ModelAttribute("names")
    List<String> names() {
        return participants.options();
    }

    @GetMapping("/staff/conferences/{id}/attendance")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", recording.formOf(id, me));
        return TABLE;
    }

    @PostMapping("/staff/conferences/{id}/attendance")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, TABLE, "Đã lưu thành phần dự.", () -> {
            recording.record(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @PostMapping(path = "/staff/conferences/{id}/attendance", params = "addRow")
    String addRow(@ModelAttribute("form") AttendanceForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withRow());
        return TABLE;
    }

    @PostMapping(path = "/staff/conferences/{id}/attendance", params = "removeRow")
    String removeRow(
            @RequestParam int removeRow,
            @ModelAttribute("form") AttendanceForm form,
            BindingResult ignored,
            Model model) {
        model.addAttribute("form", form.withoutRow(removeRow));
        return TABLE;
    }

    @PostMapping(path = "/staff/conferences/{id}/attendance", params = "moveRowUp")
    String moveRowUp(
            @RequestParam int moveRowUp,
            @ModelAttribute("form") AttendanceForm form,
            BindingResult ignored,
            Model model) {
        model.addAttribute("form", form.withRowUp(moveRowUp));
        return TABLE;
    }
}
