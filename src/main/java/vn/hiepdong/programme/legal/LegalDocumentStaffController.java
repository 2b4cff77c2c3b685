package vn.hiepdong.programme.legal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** The registry of legal documents: read by all staff, kept by any coordinator. The public reads it in the module site. */
@Controller
@StaffPage
class LegalDocumentStaffController {

    private static final int PAGE = 50;
    private static final String FORM = "programme/document-form";
    private static final List<String> USUAL_KINDS = List.of(
            "Chỉ thị",
            "Chương trình",
            "Đề án",
            "Hướng dẫn",
            "Kế hoạch",
            "Kết luận",
            "Luật",
            "Nghị định",
            "Nghị quyết",
            "Quy chế",
            "Quy định",
            "Quyết định",
            "Thông tư");

    private final DocumentsForStaff reading;
    private final KeepingDocuments keeping;
    private final PickingDocuments picking;
    private final Agencies agencies;
    private final Attachments attachments;
    private final ReadingHistory history;
    private final FormPosts posts;

    LegalDocumentStaffController(
            DocumentsForStaff reading,
            KeepingDocuments keeping,
            PickingDocuments picking,
            Agencies agencies,
            Attachments attachments,
            ReadingHistory history,
            FormPosts posts) {
        this.reading = reading;
        this.keeping = keeping;
        this.picking = picking;
        this.agencies = agencies;
        this.attachments = attachments;
        this.history = history;
        this.posts = posts;
    }

    @GetMapping("/staff/documents")
    String list(
            @ModelAttribute("form") DocumentListForm form,
            BindingResult ignored,
            HttpServletRequest request,
            Model model) {
        var page = reading.list(form.filter(), Pager.wanted(request, PAGE));
        model.addAttribute("documents", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("issuers", reading.issuers());
        return "programme/documents";
    }

    @GetMapping("/staff/documents/new")
    @CoordinatorPage
    String blank(Model model) {
        model.addAttribute("form", LegalDocumentForm.blank());
        return withChoices("/staff/documents", "/staff/documents", model);
    }

    @PostMapping("/staff/documents")
    @CoordinatorPage
    String register(@Valid @ModelAttribute("form") LegalDocumentForm form, BindingResult errors, Model model) {
        var view = withChoices("/staff/documents", "/staff/documents", model);
        return posts.save(
                form.submissionKey(),
                errors,
                view,
                "Đã ghi văn bản vào danh mục.",
                () -> "/staff/documents/" + keeping.register(form));
    }

    @GetMapping("/staff/documents/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("document", reading.view(id));
        model.addAttribute("citing", reading.citing(id, me));
        model.addAttribute("attachments", attachments.of(OwnerKind.LEGAL_DOCUMENT, id));
        return "programme/document";
    }

    @GetMapping("/staff/documents/{id}/edit")
    @CoordinatorPage
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", reading.form(id));
        return withChoices("/staff/documents/" + id + "/edit", "/staff/documents/" + id, model);
    }

    @PostMapping("/staff/documents/{id}/edit")
    @CoordinatorPage
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LegalDocumentForm form,
            BindingResult errors,
            Model model) {
        var back = "/staff/documents/" + id;
        return posts.save(
                form.submissionKey(), errors, withChoices(back + "/edit", back, model), "Đã lưu văn bản.", () -> {
                    keeping.change(id, form);
                    return back;
                });
    }

    @GetMapping("/staff/documents/{id}/replacement")
    @CoordinatorPage
    String askReplacement(@PathVariable long id, Model model) {
        model.addAttribute("form", reading.replacement(id));
        return withDocument(id, model);
    }

    @PostMapping("/staff/documents/{id}/replacement")
    @CoordinatorPage
    String replace(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReplacementForm form,
            BindingResult errors,
            Model model) {
        return posts.save(form.submissionKey(), errors, withDocument(id, model), "Đã lưu văn bản thay thế.", () -> {
            keeping.replace(id, form);
            return "/staff/documents/" + id;
        });
    }

    @GetMapping("/staff/documents/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", reading.view(id).heading());
        model.addAttribute("back", "/staff/documents/" + id);
        model.addAttribute("changes", history.of("legal_document", id, Pager.wanted(request, PAGE)));
        return "audit/history";
    }

    private String withChoices(String action, String back, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        model.addAttribute("agencyOptions", agencies.pickerOptions());
        model.addAttribute("issuerOptions", reading.issuers());
        model.addAttribute(
                "kindOptions",
                Stream.concat(USUAL_KINDS.stream(), reading.kinds().stream())
                        .distinct()
                        .toList());
        return FORM;
    }

    private String withDocument(long id, Model model) {
        model.addAttribute("document", reading.view(id));
        model.addAttribute("documentOptions", picking.options());
        return "programme/document-replacement";
    }
}
