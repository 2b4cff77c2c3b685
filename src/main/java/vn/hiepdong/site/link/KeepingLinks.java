package vn.hiepdong.site.link;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** What administrators do with the sites that the portal leads to. One that is no longer wanted is switched off. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingLinks {

    private final ExternalLinkRepository links;

    KeepingLinks(ExternalLinkRepository links) {
        this.links = links;
    }

    /** @throws RuleViolation when its address is none */
    public long add(LinkForm form) {
        var link = ExternalLink.blank();
        describe(link, form);
        return links.save(link).id();
    }

    /**
     * @throws RuleViolation as above
     * @throws VersionConflict when somebody saved it meanwhile
     */
    void change(long id, LinkForm form) {
        var link = links.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(link.version(), form.version(), LinkForm.of(link));
        describe(link, form);
    }

    private static void describe(ExternalLink link, LinkForm form) {
        refuseNoAddress(form.url());
        link.lead(
                form.group(),
                form.title(),
                form.url(),
                Typed.given(form.sortOrder()) ? Integer.parseInt(form.sortOrder()) : 0,
                Boolean.TRUE.equals(form.footer()),
                Boolean.TRUE.equals(form.active()));
    }

    private static void refuseNoAddress(String url) {
        try {
            var address = new URI(url);
            if (address.getHost() != null && address.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException none) {
            // said below
        }
        throw new RuleViolation("url", "Địa chỉ này không mở được. Hãy chép nguyên từ thanh địa chỉ của trình duyệt.");
    }
}
