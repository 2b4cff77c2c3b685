package vn.hiepdong.site.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.legal.DocumentView;
import vn.hiepdong.programme.legal.LegalDocuments;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.page.Pager;

/**
 * Documents for everybody: those that a signed programme cites or that are ticked as public, and the signed texts. The staff keep them in the
 * module programme.
 */
@Controller
@PublicPage
@CachedPage
class DocumentPublicController {

    private static final int PAGE_SIZE = 20;

    private final LegalDocuments documents;
    private final Conferences conferences;
    private final Attachments attachments;
    private final ProgrammeCards cards;
    private final SavingPages saving;

    DocumentPublicController(
            LegalDocuments documents,
            Conferences conferences,
            Attachments attachments,
            ProgrammeCards cards,
            SavingPages saving) {
        this.documents = documents;
        this.conferences = conferences;
        this.attachments = attachments;
        this.cards = cards;
        this.saving = saving;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/van-ban", "Văn bản"));
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return List.of(new Choice("ky-ket", "Văn bản đã ký kết"));
    }

    @GetMapping("/van-ban")
    @Transactional(readOnly = true)
    String list(@ModelAttribute("search") DocumentSearch search, HttpServletRequest request, Model model) {
        if (search.forSignedTexts()) {
            return signedTexts(search, request, model);
        }
        var page = documents.publicPage(search.filter(), Pager.wanted(request, PAGE_SIZE));
        var ids = page.map(DocumentView::id).getContent();
        model.addAttribute("documents", page.getContent());
        model.addAttribute("citing", documents.signedCiting(ids));
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("years", documents.years());
        model.addAttribute(
                "issuers",
                documents.issuers().stream()
                        .map(issuer -> new Choice(issuer, issuer))
                        .toList());
        return "site/documents";
    }

    private String signedTexts(DocumentSearch search, HttpServletRequest request, Model model) {
        var filter = search.filter();
        var page = conferences.signedTexts(
                orEmpty(filter.number()), orEmpty(filter.words()), filter.year(), Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("texts", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("years", conferences.years());
        return "site/signed-texts";
    }

    private static String orEmpty(String asked) {
        return asked == null ? "" : asked;
    }

    /** @param id digits: an address that no document can have is not found either */
    @GetMapping("/van-ban/{id:\\d{1,18}}")
    @Transactional(readOnly = true)
    String show(@PathVariable long id, Model model) {
        var document = documents.publicById(id).orElseThrow(NotFoundException::new);
        var replacement = document.replacedBy();
        var citing = documents.signedCiting(List.of(id)).getOrDefault(id, List.of());
        model.addAttribute("document", documents.view(document));
        model.addAttribute(
                "replacementHref",
                replacement == null || documents.publicById(replacement.id()).isEmpty()
                        ? null
                        : "/van-ban/" + replacement.id());
        model.addAttribute(
                "issuerSlug",
                document.issuingAgency() == null
                        ? null
                        : document.issuingAgency().slug());
        model.addAttribute("citing", cards.of(citing));
        model.addAttribute("attachments", attachments.publicOf(OwnerKind.LEGAL_DOCUMENT, id));
        return "site/document";
    }

    @GetMapping("/van-ban/{id:\\d{1,18}}/luu")
    @CachedPage(seconds = 0)
    @Transactional(readOnly = true)
    View save(@PathVariable long id, Model model) {
        return saving.file(show(id, model));
    }
}
