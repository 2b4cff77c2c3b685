package vn.hiepdong.site.link;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives the pages of this module the links of home and of every foot; asked for only when a template prints them. */
@ControllerAdvice(basePackages = "vn.hiepdong.site")
class LinksOnPages {

    private final ExternalLinks links;

    LinksOnPages(ExternalLinks links) {
        this.links = links;
    }

    @ModelAttribute("siteLinks")
    LazyContextVariable<ExternalLinks.Shown> siteLinks() {
        return new LazyContextVariable<>() {
            @Override
            protected ExternalLinks.Shown loadValue() {
                return links.shown();
            }
        };
    }
}
