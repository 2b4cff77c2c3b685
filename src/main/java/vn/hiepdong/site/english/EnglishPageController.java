package vn.hiepdong.site.english;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.site.page.StaticPages;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;

/** The portal in English. Administrators word these pages as they do the others, at /admin/pages. */
@Controller
@PublicPage
@CachedPage
class EnglishPageController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final StaticPages pages;
    private final EnglishBodies bodies;

    EnglishPageController(StaticPages pages, EnglishBodies bodies) {
        this.pages = pages;
        this.bodies = bodies;
    }

    @GetMapping("/en")
    String about(Model model) {
        return show("en", model);
    }

    @GetMapping("/en/structure")
    @Transactional(readOnly = true)
    String structure(Model model) {
        model.addAttribute("structure", bodies.all());
        return show("en/structure", model);
    }

    @GetMapping("/en/contact")
    @Transactional(readOnly = true)
    String contact(Model model) {
        model.addAttribute("contacts", bodies.reachable());
        return show("en/contact", model);
    }

    private String show(String slug, Model model) {
        var page = pages.bySlug(slug);
        model.addAttribute("page", page);
        model.addAttribute("changedOn", DAY.format(page.changedOn()));
        return "site/english";
    }
}
