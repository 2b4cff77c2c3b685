package vn.hiepdong.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.RequestPath;

/** The full addresses under which readers and search engines know the public pages. */
@Component
@ControllerAdvice(basePackages = "vn.hiepdong.site")
public class PublicAddresses {

    private final String base;

    PublicAddresses(PortalProperties portal) {
        this.base = portal.baseUrl().toString().replaceAll("/+$", "");
    }

    /** @param path in the portal, beginning with a slash */
    public String of(String path) {
        return base + path;
    }

    /** One address for each page, whatever filters and leafing a link to it carries. */
    @ModelAttribute("canonical")
    String canonical(HttpServletRequest request) {
        return of(RequestPath.of(request));
    }
}
