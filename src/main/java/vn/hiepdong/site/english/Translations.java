package vn.hiepdong.site.english;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.site.PublicAddresses;
import vn.hiepdong.web.RequestPath;

/** Which pages say the same in Vietnamese and in English: each names both, for search engines and in its header. */
@ControllerAdvice(basePackages = "vn.hiepdong.site")
class Translations {

    private final List<Translation> all;

    Translations(PublicAddresses addresses) {
        this.all = List.of(
                Translation.of("/gioi-thieu", "/en", addresses),
                Translation.of("/co-quan", "/en/structure", addresses),
                Translation.of("/lien-he", "/en/contact", addresses));
    }

    /**
     * @param vietnamese path from the portal's root, as is english
     * @param vietnameseAddress the full one, as is englishAddress
     */
    record Translation(String vietnamese, String english, String vietnameseAddress, String englishAddress) {

        static Translation of(String vietnamese, String english, PublicAddresses addresses) {
            return new Translation(vietnamese, english, addresses.of(vietnamese), addresses.of(english));
        }
    }

    /** Null where a page stands in one language alone. */
    @ModelAttribute("translation")
    Translation translation(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return all.stream()
                .filter(pair -> pair.vietnamese().equals(path) || pair.english().equals(path))
                .findFirst()
                .orElse(null);
    }
}
