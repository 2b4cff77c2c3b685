package vn.hiepdong.news.category;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.text.Slugs;

/** What administrators do with categories. The address of one stays when its name changes: others link to it. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingCategories {

    private final CategoryRepository categories;

    KeepingCategories(CategoryRepository categories) {
        this.categories = categories;
    }

    /** @return the id */
    public long add(CategoryForm form) {
        var category = new Category(Slugs.free(form.name(), categories::existsBySlug));
        category.describe(form.name(), parent(form), form.order());
        return categories.save(category).id();
    }

    /** @throws RuleViolation when it would stand under itself */
    void change(long id, CategoryForm form) {
        var category = categories.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(category.version(), form.version(), CategoryForm.of(category));
        category.describe(form.name(), parent(form), form.order());
    }

    private Category parent(CategoryForm form) {
        return form.parent() == null
                ? null
                : categories
                        .findById(form.parent())
                        .orElseThrow(() -> new RuleViolation("parent", "Không có chuyên mục này. Hãy chọn lại."));
    }
}
