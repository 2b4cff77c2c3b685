package vn.hiepdong.news.category;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.hiepdong.web.form.Submissions;

/**
 * What an administrator types about a category.
 *
 * @param parent under which it stands; null at the top
 * @param sortOrder a number among those under the same parent; empty: 0
 */
public record CategoryForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{category.name.blank}") @Size(max = 100, message = "{text.tooLong}")
        String name,

        Long parent,

        @Pattern(regexp = "|-?\\d{1,6}", message = "{sortOrder.invalid}")
        String sortOrder) {

    static CategoryForm blank() {
        return new CategoryForm(Submissions.newKey(), null, "", null, "");
    }

    static CategoryForm of(Category category) {
        return new CategoryForm(
                Submissions.newKey(),
                category.version(),
                category.name(),
                category.parent() == null ? null : category.parent().id(),
                String.valueOf(category.sortOrder()));
    }

    int order() {
        return sortOrder == null || sortOrder.isEmpty() ? 0 : Integer.parseInt(sortOrder);
    }
}
