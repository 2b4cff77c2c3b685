package vn.hiepdong.site.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterDownload;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.commitment.register.RegisterSheet;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;

/** The register of commitments and each of them, for everybody. The staff's pages of them are in the module commitment. */
@Controller
@PublicPage
@CachedPage
class CommitmentPublicController {

    private static final int PAGE_SIZE = 30;

    private final Register register;
    private final RegisterSheet sheet;
    private final CommitmentPages pages;
    private final Programmes programmes;
    private final Agencies agencies;
    private final AddressChoices choices;
    private final SavingPages saving;
    private final PublicAddresses addresses;

    CommitmentPublicController(
            Register register,
            RegisterSheet sheet,
            CommitmentPages pages,
            Programmes programmes,
            Agencies agencies,
            AddressChoices choices,
            SavingPages saving,
            PublicAddresses addresses) {
        this.register = register;
        this.sheet = sheet;
        this.pages = pages;
        this.programmes = programmes;
        this.agencies = agencies;
        this.choices = choices;
        this.saving = saving;
        this.addresses = addresses;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/cam-ket", "Cam kết"));
    }

    @GetMapping("/cam-ket")
    @Transactional(readOnly = true)
    String list(@ModelAttribute("search") CommitmentSearch search, HttpServletRequest request, Model model) {
        var page = register.page(search.filter(choices, agencies), RegisterOrder.DUE, Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page.rows(), request));
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute("years", programmes.years());
        model.addAttribute("parties", agencyChoices(search));
        model.addAttribute("roles", choices.of(AssignmentRole.class));
        model.addAttribute("statuses", choices.of(DueStatus.class));
        return "site/register";
    }

    /** The parties, and the agency that is asked for though it is none: a department that leads for one. */
    private List<Choice> agencyChoices(CommitmentSearch search) {
        var parties = programmes.partyChoices();
        return search.agency() == null
                        || parties.stream().anyMatch(one -> one.value().equals(search.agency()))
                ? parties
                : Stream.concat(
                                agencies.bySlug(search.agency()).stream()
                                        .map(agency -> new Choice(agency.slug(), agency.name())),
                                parties.stream())
                        .toList();
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/cam-ket.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute("search") CommitmentSearch search) {
        return RegisterDownload.xlsx(sheet.xlsx(register.all(search.filter(choices, agencies), RegisterOrder.DUE)));
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/cam-ket.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("search") CommitmentSearch search) {
        return RegisterDownload.csv(sheet.csv(register.all(search.filter(choices, agencies), RegisterOrder.DUE)));
    }

    @GetMapping("/cam-ket/{id:[1-9][0-9]{0,17}}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("commitment", pages.of(id));
        return "site/commitment";
    }

    @GetMapping("/cam-ket/{id:[1-9][0-9]{0,17}}/luu")
    @CachedPage(seconds = 0)
    View save(@PathVariable long id, Model model) {
        return saving.file(show(id, model));
    }

    @GetMapping(path = "/cam-ket/{id:[1-9][0-9]{0,17}}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CommitmentData data(@PathVariable long id) {
        return CommitmentData.of(pages.of(id), addresses);
    }
}
