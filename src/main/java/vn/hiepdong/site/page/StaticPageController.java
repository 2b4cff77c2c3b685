package vn.hiepdong.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.site.press.Spokespersons;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** The pages about the portal, for everybody. Their words are kept through {@link StaticPageAdminController}. */
@Controller
@PublicPage
@CachedPage
class StaticPageController {

    private final StaticPages pages;
    private final Spokespersons spokespersons;
    private final PortalProperties portal;

    StaticPageController(StaticPages pages, Spokespersons spokespersons, PortalProperties portal) {
        this.pages = pages;
        this.spokespersons = spokespersons;
        this.portal = portal;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"));
    }

    /** With how to read what the portal computes, which is the portal's to say. */
    @GetMapping("/gioi-thieu")
    String about(Model model) {
        model.addAttribute("soonWindow", portal.soonWindow());
        return show("gioi-thieu", model);
    }

    @GetMapping({"/lien-he", "/quyen-rieng-tu", "/tro-nang"})
    String page(HttpServletRequest request, Model model) {
        var path = request.getRequestURI();
        return show(path.substring(path.lastIndexOf('/') + 1), model);
    }

    /** With the cards of those who speak for their agencies (row P30). */
    @GetMapping("/bao-chi")
    @Transactional(readOnly = true)
    String press(Model model) {
        model.addAttribute("spokespersons", spokespersons.shown());
        return show("bao-chi", model);
    }

    private String show(String slug, Model model) {
        model.addAttribute("page", pages.bySlug(slug));
        return "site/page";
    }
}
