package vn.hiepdong.attachment;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.web.RecorderPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.text.Labels;

/** The files of one record: brought several at once, then described in one table. */
@Controller
@RecorderPage
class AttachmentStaffController {

    private static final String PAGE = "attachment/files";
    private static final String ADDRESS = "/staff/{kind}/{id}/attachments";

    private final BringingAttachments bringing;
    private final DescribingAttachments describing;
    private final Attachments attachments;
    private final AttachmentOwners owners;
    private final Labels labels;
    private final FormPosts posts;

    AttachmentStaffController(
            BringingAttachments bringing,
            DescribingAttachments describing,
            Attachments attachments,
            AttachmentOwners owners,
            Labels labels,
            FormPosts posts) {
        this.bringing = bringing;
        this.describing = describing;
        this.attachments = attachments;
        this.owners = owners;
        this.labels = labels;
        this.posts = posts;
    }

    /** Asks for every request of this page whether this person may change the record. */
    @ModelAttribute("owner")
    AttachmentOwner.Heading owner(@PathVariable String kind, @PathVariable long id, Authentication me) {
        return owners.of(OwnerKind.at(kind)).changeable(id, me);
    }

    @ModelAttribute("ownerKind")
    OwnerKind ownerKind(@PathVariable String kind) {
        return OwnerKind.at(kind);
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(AttachmentKind.class).stream()
                .filter(choice -> !choice.value().equals(AttachmentKind.PHOTO.name()))
                .toList();
    }

    @GetMapping(ADDRESS)
    String show(
            @ModelAttribute(name = "ownerKind", binding = false) OwnerKind kind, @PathVariable long id, Model model) {
        model.addAttribute("form", describing.formOf(kind, id));
        return page(kind, id, model);
    }

    /** What can be taken is taken; of each other one the page says why not. */
    @RateLimited(RateLimit.UPLOAD)
    @PostMapping(path = ADDRESS, consumes = "multipart/form-data")
    String bring(
            @ModelAttribute(name = "ownerKind", binding = false) OwnerKind kind,
            @PathVariable long id,
            @RequestParam(required = false) List<MultipartFile> photos,
            @RequestParam(required = false) List<MultipartFile> documents,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var pictures = kind.takesPhotos() ? chosen(photos) : List.<MultipartFile>of();
        var papers = chosen(documents);
        var refused = Stream.concat(
                        pictures.stream().flatMap(file -> bringing.photo(kind, id, file.getResource()).stream()),
                        papers.stream().flatMap(file -> bringing.document(kind, id, file.getResource()).stream()))
                .toList();
        var asked = pictures.size() + papers.size();
        if (asked == 0) {
            refused = List.of("Chưa chọn tệp nào; hãy chọn một hay nhiều tệp rồi bấm “Gửi tệp”.");
        }
        if (refused.isEmpty()) {
            after.addFlashAttribute(
                    "flash", "Đã nhận " + asked + " tệp. Hãy ghi tên, chú thích rồi đánh dấu công khai.");
            return "redirect:" + kind.pageOf(id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", refused);
        model.addAttribute("taken", Math.max(0, asked - refused.size()));
        model.addAttribute("hasErrors", true);
        return show(kind, id, model);
    }

    @PostMapping(ADDRESS)
    String describe(
            @ModelAttribute(name = "ownerKind", binding = false) OwnerKind kind,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AttachmentsForm form,
            BindingResult errors,
            Model model) {
        return posts.save(form.submissionKey(), errors, page(kind, id, model), "Đã lưu thông tin các tệp.", () -> {
            describing.describe(kind, id, form);
            return kind.pageOf(id);
        });
    }

    private String page(OwnerKind kind, long id, Model model) {
        var all = attachments.of(kind, id);
        model.addAttribute("here", kind.pageOf(id));
        model.addAttribute("files", all.stream().collect(Collectors.toMap(AttachmentView::id, Function.identity())));
        model.addAttribute(
                "withdrawn",
                all.stream()
                        .filter(file -> file.state() == AttachmentState.WITHDRAWN)
                        .toList());
        return PAGE;
    }

    /** A field in which nothing was chosen comes as a file without a name. */
    private static List<MultipartFile> chosen(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }
}
