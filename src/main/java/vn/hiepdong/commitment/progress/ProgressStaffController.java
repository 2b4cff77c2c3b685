package vn.hiepdong.commitment.progress;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.BringingAttachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.CommitmentPage;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;

/** What the lead of a commitment says. The other parties answer in {@link ReplyStaffController}. */
@Controller
@StaffPage
class ProgressStaffController {

    private static final String FORM = "commitment/progress-form";
    private static final String VOIDING = "commitment/voiding";

    private final ReadingCommitment reading;
    private final RecordingProgress recording;
    private final BringingAttachments bringing;
    private final FormPosts posts;

    ProgressStaffController(
            ReadingCommitment reading, RecordingProgress recording, BringingAttachments bringing, FormPosts posts) {
        this.reading = reading;
        this.recording = recording;
        this.bringing = bringing;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CommitmentPage commitment(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.page(id, me);
    }

    @GetMapping("/staff/commitments/{id}")
    String show() {
        return "commitment/show";
    }

    @GetMapping("/staff/commitments/{id}/progress/new")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", recording.formOf(id, me));
        return FORM;
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/staff/commitments/{id}/progress")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        recording.requireLead(id, me);
        try (var brought = bringing.look(
                form.files().stream().map(MultipartFile::getResource).toList())) {
            brought.refused().forEach(sentence -> errors.rejectValue("files", "file", sentence));
            return posts.save(form.submissionKey(), errors, FORM, said(form), () -> {
                var entry = recording.record(id, form, me);
                return brought.keepAt(OwnerKind.PROGRESS, entry)
                        ? OwnerKind.PROGRESS.pageOf(entry)
                        : "/staff/commitments/" + id;
            });
        }
    }

    private static String said(ProgressForm form) {
        var recorded = form.claim() ? "Đã báo hoàn thành. Một bên khác sẽ xác nhận." : "Đã ghi tiến độ.";
        return form.files().isEmpty()
                ? recorded
                : recorded + " Đã nhận tệp: hãy ghi tên, chú thích rồi đánh dấu công khai.";
    }

    @GetMapping("/staff/commitments/{id}/progress/{entry}/voiding")
    String askToVoid(
            @PathVariable long id, @PathVariable long entry, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", recording.voidingFormOf(id, entry, me));
        return VOIDING;
    }

    @PostMapping("/staff/commitments/{id}/progress/{entry}/voiding")
    String voidEntry(
            @PathVariable long id,
            @PathVariable long entry,
            @Valid @ModelAttribute("form") TurnForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, VOIDING, "Đã rút báo cáo. Các bên vẫn đọc được.", () -> {
            recording.voidEntry(id, entry, form, me);
            return "/staff/commitments/" + id;
        });
    }
}
