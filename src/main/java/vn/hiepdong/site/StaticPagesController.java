package vn.hiepdong.site;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** Pages that show no record: about the portal, its map, and the rules for robots. */
@Controller
@PublicPage
@CachedPage
class StaticPagesController {

    private final PublicAddresses addresses;

    StaticPagesController(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"));
    }

    @GetMapping("/gioi-thieu")
    String about() {
        return "site/about";
    }

    @GetMapping("/so-do-cong")
    String map() {
        return "site/map";
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /staff
                Disallow: /admin
                Sitemap: %s
                """.formatted(addresses.of("/sitemap.xml"));
    }
}
