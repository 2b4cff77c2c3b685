package vn.hiepdong.site.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.legal.LegalDocuments;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;

/** Search over everything that the public may read, from the box in the header of every page. */
@Controller
@PublicPage
@CachedPage
class SearchPublicController {

    private static final int PAGE_SIZE = 20;

    private final Searching searching;
    private final Agencies agencies;
    private final Programmes programmes;
    private final Conferences conferences;
    private final LegalDocuments documents;

    SearchPublicController(
            Searching searching,
            Agencies agencies,
            Programmes programmes,
            Conferences conferences,
            LegalDocuments documents) {
        this.searching = searching;
        this.agencies = agencies;
        this.programmes = programmes;
        this.conferences = conferences;
        this.documents = documents;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"));
    }

    @RateLimited(RateLimit.SEARCH)
    @GetMapping("/tim-kiem")
    @Transactional(readOnly = true)
    String show(@ModelAttribute("search") SearchRequest search, HttpServletRequest request, Model model) {
        var question = Question.of(search.question());
        model.addAttribute("question", question.typed());
        model.addAttribute("asked", !question.empty());
        model.addAttribute("years", years());
        model.addAttribute("agencies", programmes.partyChoices());
        if (!question.empty()) {
            var only = searching.kind(search.kind());
            var results = searching.of(question, filter(search), only, Pager.wanted(request, PAGE_SIZE));
            model.addAttribute("results", results);
            if (only != null) {
                results.shown().forEach(group -> model.addAttribute("pager", Pager.of(group.hits(), request)));
            }
        }
        return "site/search";
    }

    private SearchFilter filter(SearchRequest search) {
        var agency = search.agency() == null || search.agency().isBlank()
                ? null
                : agencies.bySlug(search.agency()).map(Agency::id).orElse(null);
        return new SearchFilter(search.wantedYear(), agency);
    }

    private List<Integer> years() {
        return Stream.of(programmes.years(), conferences.years(), documents.years())
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
