package vn.hiepdong.news;

import vn.hiepdong.news.category.Categories;
import vn.hiepdong.web.form.Typed;

/**
 * How the staff's list of news is narrowed, in its address.
 *
 * @param category its slug
 * @param underway "true": what the own agency writes or has scheduled, as it lies on its editors' desk
 */
record NewsListForm(String words, String category, ArticleState state, String underway) {

    boolean onlyUnderway() {
        return "true".equals(underway);
    }

    NewsFilter filter(Categories categories) {
        return new NewsFilter(
                Typed.orNull(words),
                Typed.given(category) ? categories.idsWithin(category) : null,
                null,
                null,
                null,
                null);
    }

    boolean narrows() {
        return Typed.given(words) || Typed.given(category) || state != null || onlyUnderway();
    }
}
