package vn.hiepdong.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.PublicPage;

/** How a browser asks the portal's search from its address bar. */
@Controller
@PublicPage
@CachedPage
class OpenSearchController {

    /** A browser takes no longer one. */
    private static final int LONGEST_NAME = 16;

    private final PublicAddresses addresses;
    private final PortalProperties portal;

    OpenSearchController(PublicAddresses addresses, PortalProperties portal) {
        this.addresses = addresses;
        this.portal = portal;
    }

    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    @ResponseBody
    String describe() {
        var name = portal.name();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <Description>%s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Language>vi</Language>
                <Image width="16" height="16" type="image/svg+xml">%s</Image>
                <Url type="text/html" method="get" template="%s?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(
                        escaped(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name),
                        escaped("Tìm trên cổng " + name + " " + portal.province()),
                        escaped(addresses.of("/img/favicon.svg")),
                        escaped(addresses.of("/tim-kiem")));
    }

    /** Only what XML itself knows: letters stay letters. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").strip();
    }
}
