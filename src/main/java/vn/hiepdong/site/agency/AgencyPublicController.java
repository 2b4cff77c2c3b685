package vn.hiepdong.site.agency;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** Agencies for everybody. The administrators' pages of them are in the module agency. */
@Controller
@PublicPage
@CachedPage
class AgencyPublicController {

    private final ListingAgencies listing;
    private final AgencyPages pages;
    private final AddressChoices choices;
    private final SavingPages saving;

    AgencyPublicController(ListingAgencies listing, AgencyPages pages, AddressChoices choices, SavingPages saving) {
        this.listing = listing;
        this.pages = pages;
        this.choices = choices;
        this.saving = saving;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/co-quan", "Cơ quan"));
    }

    @GetMapping("/co-quan")
    String list(@ModelAttribute("search") AgencySearch search, Model model) {
        model.addAttribute("listing", listing.matching(search));
        model.addAttribute("levels", choices.of(AgencyLevel.class));
        model.addAttribute("sectors", choices.of(Sector.class));
        return "site/agencies";
    }

    @GetMapping("/co-quan/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("agency", pages.bySlug(slug));
        return "site/agency";
    }

    @GetMapping("/co-quan/{slug}/luu")
    @CachedPage(seconds = 0)
    View save(@PathVariable String slug, Model model) {
        return saving.file(show(slug, model));
    }
}
