package vn.hiepdong.site.page;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.VersionConflict;

/** What administrators do with the pages about the portal. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class KeepingPages {

    private final StaticPageRepository pages;
    private final Clock clock;

    KeepingPages(StaticPageRepository pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws VersionConflict when somebody saved it meanwhile */
    void change(long id, StaticPageForm form) {
        var page = pages.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(page.version(), form.version(), StaticPageForm.of(page));
        page.say(form.title(), form.summary(), form.body().replace("\r\n", "\n"), clock.instant());
    }
}
