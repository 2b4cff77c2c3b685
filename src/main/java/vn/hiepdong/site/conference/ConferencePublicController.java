package vn.hiepdong.site.conference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.card.ConferenceCards;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.page.Pager;

/**
 * Conferences for everybody: those that were held and those that are announced. Each has one page, whatever it was for;
 * {@code /le-ky-ket} is another way to it. The staff's pages of them are in the module conference.
 */
@Controller
@PublicPage
@CachedPage
class ConferencePublicController {

    private static final int PAGE_SIZE = 20;

    private final Conferences conferences;
    private final ConferencePages pages;
    private final Programmes programmes;
    private final Agencies agencies;
    private final ConferenceCards cards;
    private final SavingPages saving;

    ConferencePublicController(
            Conferences conferences,
            ConferencePages pages,
            Programmes programmes,
            Agencies agencies,
            ConferenceCards cards,
            SavingPages saving) {
        this.conferences = conferences;
        this.pages = pages;
        this.programmes = programmes;
        this.agencies = agencies;
        this.cards = cards;
        this.saving = saving;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/hoi-nghi", "Hội nghị"));
    }

    @GetMapping("/hoi-nghi")
    @Transactional(readOnly = true)
    String list(@ModelAttribute("search") ConferenceSearch search, HttpServletRequest request, Model model) {
        fill(search, request, model);
        return "site/conferences";
    }

    @GetMapping("/le-ky-ket")
    @Transactional(readOnly = true)
    String signings(@ModelAttribute("search") ConferenceSearch search, HttpServletRequest request, Model model) {
        fill(search.withSigning(), request, model);
        return "site/signings";
    }

    @GetMapping("/hoi-nghi/{slug}")
    String show(@PathVariable String slug, Model model) {
        var conference = pages.bySlug(slug);
        model.addAttribute("conference", conference);
        model.addAttribute("viewed", conference.viewed());
        return "site/conference";
    }

    @GetMapping("/hoi-nghi/{slug}/luu")
    @CachedPage(seconds = 0)
    View save(@PathVariable String slug, Model model) {
        return saving.file(show(slug, model));
    }

    @GetMapping("/le-ky-ket/{slug}")
    RedirectView showSigning(@PathVariable String slug) {
        if (!pages.hasSigning(slug)) {
            throw new NotFoundException();
        }
        var moved = new RedirectView("/hoi-nghi/{slug}", true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return moved;
    }

    private void fill(ConferenceSearch search, HttpServletRequest request, Model model) {
        var page = conferences.publicPage(search.filter(agencies), search.reviews(), Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("cards", cards.of(page.getContent()));
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("years", conferences.years());
        model.addAttribute("parties", programmes.partyChoices());
    }
}
