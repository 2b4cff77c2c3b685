package vn.hiepdong.site.cache;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.version.ContentVersion;

/** What the cache of the node that answers has done: whether pages come from memory, and whether the memory suffices. */
@Controller
@AdminPage
class PageCacheAdminController {

    private final PageCache pages;
    private final ContentVersion version;

    PageCacheAdminController(PageCache pages, ContentVersion version) {
        this.pages = pages;
        this.version = version;
    }

    @GetMapping("/admin/page-cache")
    String show(Model model) {
        model.addAttribute("figures", pages.figures());
        model.addAttribute("on", pages.on());
        model.addAttribute("version", version.known());
        return "site/page-cache";
    }
}
