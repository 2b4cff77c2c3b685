package vn.hiepdong.news.source;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Slugs;

/** What editors do with the registry of sources; those of any agency keep it all. */
@Component
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class KeepingSources {

    private final NewsSourceRepository sources;

    KeepingSources(NewsSourceRepository sources) {
        this.sources = sources;
    }

    /**
     * @return the id
     * @throws RuleViolation when another has that name
     */
    public long register(NewsSourceForm form) {
        var source = new NewsSource(Slugs.free(form.name(), sources::existsBySlug));
        describe(source, form);
        return sources.save(source).id();
    }

    /** @throws RuleViolation as {@link #register} */
    void change(long id, NewsSourceForm form) {
        var source = sources.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(source.version(), form.version(), NewsSourceForm.of(source));
        describe(source, form);
    }

    private void describe(NewsSource source, NewsSourceForm form) {
        sources.findByNameIgnoreCase(form.name())
                .filter(same -> !same.id().equals(source.id()))
                .ifPresent(same -> {
                    throw new RuleViolation("name", "Danh mục đã có nguồn tin “" + same.name() + "”.");
                });
        source.describe(form.name(), Typed.orNull(form.address()));
    }
}
