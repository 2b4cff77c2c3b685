package vn.hiepdong.attachment;

import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.web.RecorderPage;
import vn.hiepdong.web.form.FormPosts;

/** A draft is thrown away; what was public is withdrawn with a reason. Asks before either. */
@Controller
@RecorderPage
class AttachmentRemovalController {

    private final DescribingAttachments describing;
    private final AttachmentOwners owners;
    private final FormPosts posts;

    AttachmentRemovalController(DescribingAttachments describing, AttachmentOwners owners, FormPosts posts) {
        this.describing = describing;
        this.owners = owners;
        this.posts = posts;
    }

    /** Asks for every request whether this person may change the record that bears the file. */
    @ModelAttribute("file")
    AttachmentView file(@PathVariable long id, Authentication me) {
        var attachment = describing.get(id);
        owners.of(attachment.ownerKind()).changeable(attachment.ownerId(), me);
        return AttachmentView.of(attachment);
    }

    @ModelAttribute("back")
    String back(@PathVariable long id) {
        var attachment = describing.get(id);
        return attachment.ownerKind().pageOf(attachment.ownerId());
    }

    @GetMapping("/staff/attachments/{id}/removal")
    String askToThrowAway(
            @PathVariable long id, @ModelAttribute(name = "file", binding = false) AttachmentView file, Model model) {
        return asking(
                "Xóa tệp nháp?",
                "Tệp “" + file.fileName() + "” chưa công khai và sẽ bị xóa hẳn.",
                "/staff/attachments/" + id + "/removal",
                "Xóa tệp",
                model);
    }

    @PostMapping("/staff/attachments/{id}/removal")
    String throwAway(@PathVariable long id, @ModelAttribute(name = "back", binding = false) String back) {
        return posts.act(back, "Đã xóa tệp nháp.", () -> describing.throwAway(id));
    }

    @GetMapping("/staff/attachments/{id}/withdrawal")
    String askToWithdraw(
            @PathVariable long id, @ModelAttribute(name = "file", binding = false) AttachmentView file, Model model) {
        model.addAttribute("form", WithdrawalForm.blank());
        return askingToWithdraw(id, file, model);
    }

    @PostMapping("/staff/attachments/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @ModelAttribute(name = "file", binding = false) AttachmentView file,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            @ModelAttribute(name = "back", binding = false) String back,
            Model model) {
        return posts.save(form.submissionKey(), errors, askingToWithdraw(id, file, model), "Đã rút tệp.", () -> {
            describing.withdraw(id, form.reason());
            return back;
        });
    }

    private static String askingToWithdraw(long id, AttachmentView file, Model model) {
        return asking(
                "Rút tệp khỏi trang công khai?",
                "Người đọc sẽ không mở được tệp “" + file.fileName() + "” nữa. Cán bộ vẫn xem được, cùng với lý do.",
                "/staff/attachments/" + id + "/withdrawal",
                "Rút tệp",
                model);
    }

    private static String asking(String title, String warning, String action, String button, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("warning", warning);
        model.addAttribute("action", action);
        model.addAttribute("button", button);
        return "confirm";
    }
}
