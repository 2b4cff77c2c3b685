package vn.hiepdong.site.news;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.hiepdong.news.News;
import vn.hiepdong.news.NewsFilter;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.source.NewsSources;
import vn.hiepdong.site.card.NewsCards;
import vn.hiepdong.site.saved.SavingPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.page.Pager;

/** News for everybody: the search, one article, one category. The staff write it in the module news. */
@Controller
@PublicPage
@CachedPage
class NewsPublicController {

    private static final int PAGE_SIZE = 20;
    private static final String ARTICLE = "site/article";

    private final News news;
    private final ArticlePages pages;
    private final Categories categories;
    private final NewsSources sources;
    private final NewsCards cards;
    private final SavingPages saving;

    NewsPublicController(
            News news,
            ArticlePages pages,
            Categories categories,
            NewsSources sources,
            NewsCards cards,
            SavingPages saving) {
        this.news = news;
        this.pages = pages;
        this.categories = categories;
        this.sources = sources;
        this.cards = cards;
        this.saving = saving;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"), new Choice("/tin-tuc", "Tin tức"));
    }

    @GetMapping("/tin-tuc")
    @Transactional(readOnly = true)
    String list(@ModelAttribute("search") NewsSearch search, HttpServletRequest request, Model model) {
        fill(search.filter(categories), request, model);
        if (Typed.given(search.tag())) {
            model.addAttribute("tag", news.tagText(search.tag()).orElse(null));
        }
        model.addAttribute("categories", categories.addresses());
        model.addAttribute("sources", sources.addresses());
        return "site/news";
    }

    @GetMapping("/chuyen-muc/{slug}")
    @Transactional(readOnly = true)
    String category(@PathVariable String slug, HttpServletRequest request, Model model) {
        var tree = categories.tree();
        var category = tree.stream()
                .filter(line -> line.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        fill(NewsFilter.in(categories.idsWithin(slug)), request, model);
        model.addAttribute("category", category);
        model.addAttribute(
                "below",
                tree.stream()
                        .filter(line -> line.path().startsWith(category.path() + " › "))
                        .filter(line -> line.depth() == category.depth() + 1)
                        .toList());
        return "site/category";
    }

    /** Gone for good answers 410 with the reason; an address of old leads to the new one. */
    @GetMapping("/tin-tuc/{slug}")
    ModelAndView show(@PathVariable String slug, HttpServletResponse response) {
        var found = pages.bySlug(slug).orElse(null);
        if (found == null) {
            return moved(news.slugSince(slug).orElseThrow(NotFoundException::new));
        }
        if (found.gone() != null) {
            response.setStatus(HttpStatus.GONE.value());
            return new ModelAndView("site/article-gone", "gone", found.gone());
        }
        return new ModelAndView(
                ARTICLE, Map.of("article", found.page(), "viewed", found.page().viewed()));
    }

    /** What is gone or has moved answers here as it does at its own address. */
    @GetMapping("/tin-tuc/{slug}/luu")
    @CachedPage(seconds = 0)
    ModelAndView save(@PathVariable String slug, HttpServletResponse response) {
        var shown = show(slug, response);
        if (ARTICLE.equals(shown.getViewName())) {
            shown.setView(saving.file(ARTICLE));
        }
        return shown;
    }

    private static ModelAndView moved(String slug) {
        var moved = new RedirectView("/tin-tuc/" + slug, true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return new ModelAndView(moved);
    }

    private void fill(NewsFilter filter, HttpServletRequest request, Model model) {
        var page = news.page(filter, Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("cards", cards.of(page.getContent()));
        model.addAttribute("pager", Pager.of(page, request));
    }
}
