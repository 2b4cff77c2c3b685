package vn.hiepdong.site.programme;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.text.TextVersions;
import vn.hiepdong.conference.circulation.Circulations;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** Each version of a text that was amended, for everybody, with what it has otherwise than the one before. */
@Controller
@PublicPage
@CachedPage
class TextVersionPublicController {

    private final Programmes programmes;
    private final TextVersions versions;
    private final Circulations circulations;

    TextVersionPublicController(Programmes programmes, TextVersions versions, Circulations circulations) {
        this.programmes = programmes;
        this.versions = versions;
        this.circulations = circulations;
    }

    @GetMapping("/chuong-trinh/{slug}/ban/{number:[1-9][0-9]{0,2}}")
    @Transactional(readOnly = true)
    String show(@PathVariable String slug, @PathVariable int number, Model model) {
        var programme = programmes.publicBySlug(slug).orElseThrow(NotFoundException::new);
        var page = versions.page(programme, number, Commitment::isPublic).orElseThrow(NotFoundException::new);
        model.addAttribute("programmeTitle", programme.title());
        model.addAttribute("slug", slug);
        model.addAttribute("text", page);
        model.addAttribute(
                "signing",
                circulations.ofAmendment(programme, page.version().amendment()).orElse(null));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Choice("/", "Trang chủ"),
                        new Choice("/chuong-trinh", "Chương trình"),
                        new Choice("/chuong-trinh/" + slug, programme.title())));
        return "site/text-version";
    }
}
