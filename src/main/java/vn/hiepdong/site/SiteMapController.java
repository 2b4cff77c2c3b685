package vn.hiepdong.site;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** What there is to read, for people and for search engines, and what these need not look at. */
@Controller
@PublicPage
@CachedPage
class SiteMapController {

    private final List<SiteMapPart> parts;
    private final PublicAddresses addresses;

    SiteMapController(List<SiteMapPart> parts, PublicAddresses addresses) {
        this.parts = parts;
        this.addresses = addresses;
    }

    @GetMapping("/so-do-cong")
    @Transactional(readOnly = true)
    String map(Model model) {
        model.addAttribute("crumbs", List.of(new Choice("/", "Trang chủ")));
        model.addAttribute(
                "parts",
                parts.stream()
                        .map(part -> new Listed(part.title(), part.language(), part.sections()))
                        .toList());
        return "site/map";
    }

    /** A part as the template reads it. */
    record Listed(String title, String language, List<SiteMapPart.Section> sections) {}

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Transactional(readOnly = true)
    @ResponseBody
    String sitemap() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        // paths are of a-z, 0-9 and hyphens: nothing to escape
        parts.stream()
                .flatMap(part -> Stream.concat(part.sections().stream().map(SiteMapPart.Section::path), part.records()))
                .forEach(path ->
                        xml.append("<url><loc>").append(addresses.of(path)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    /** The calendar leafs for ever, each page of it another address. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /staff
                Disallow: /admin
                Disallow: /lich-cong-tac?
                Sitemap: %s
                """.formatted(addresses.of("/sitemap.xml"));
    }
}
