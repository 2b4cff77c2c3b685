package vn.hiepdong.site.programme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.page.Pager;

/** Programmes for everybody: those that are signed. The staff's pages of them are in the module programme. */
@Controller
@PublicPage
@CachedPage
class ProgrammePublicController {

    private static final int PAGE_SIZE = 20;
    private static final List<ProgrammeStatus> SHOWN =
            List.of(ProgrammeStatus.ACTIVE, ProgrammeStatus.EXPIRED, ProgrammeStatus.COMPLETED, ProgrammeStatus.SIGNED);

    private final Programmes programmes;
    private final ProgrammePages pages;
    private final ResultPages results;
    private final Agencies agencies;
    private final ProgrammeCards cards;
    private final AddressChoices choices;
    private final SavingPages saving;

    ProgrammePublicController(
            Programmes programmes,
            ProgrammePages pages,
            ResultPages results,
            Agencies agencies,
            ProgrammeCards cards,
            AddressChoices choices,
            SavingPages saving) {
        this.programmes = programmes;
        this.pages = pages;
        this.results = results;
        this.agencies = agencies;
        this.cards = cards;
        this.choices = choices;
        this.saving = saving;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/chuong-trinh", "Chương trình"));
    }

    @GetMapping("/chuong-trinh")
    @Transactional(readOnly = true)
    String list(@ModelAttribute("search") ProgrammeSearch search, HttpServletRequest request, Model model) {
        var page = programmes.publicPage(search.filter(choices, agencies), Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("cards", cards.of(page.getContent()));
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("years", programmes.years());
        model.addAttribute("kinds", choices.of(ProgrammeKind.class));
        model.addAttribute("levels", choices.of(AgencyLevel.class));
        model.addAttribute("statuses", choices.of(SHOWN));
        model.addAttribute("parties", programmes.partyChoices());
        return "site/programmes";
    }

    @GetMapping("/chuong-trinh/{slug}")
    String show(@PathVariable String slug, Model model) {
        var programme = pages.bySlug(slug);
        model.addAttribute("programme", programme);
        model.addAttribute("viewed", programme.viewed());
        return "site/programme";
    }

    @GetMapping("/chuong-trinh/{slug}/ket-qua")
    String result(@PathVariable String slug, Model model) {
        model.addAttribute("result", results.bySlug(slug));
        return "site/result";
    }

    @GetMapping("/chuong-trinh/{slug}/luu")
    @CachedPage(seconds = 0)
    View save(@PathVariable String slug, Model model) {
        return saving.file(show(slug, model));
    }
}
