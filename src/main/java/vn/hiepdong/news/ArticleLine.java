package vn.hiepdong.news;

import vn.hiepdong.web.time.Moments;

/**
 * An article in a list of the staff.
 *
 * @param category null while it has none
 * @param when it is or was published; null for a draft
 * @param ahead published for a time that has not come
 */
record ArticleLine(
        long id, String title, ArticleState state, boolean ahead, String category, String when, String keeper) {

    static ArticleLine of(Article article, boolean ahead) {
        return new ArticleLine(
                article.id(),
                article.title(),
                article.state(),
                ahead,
                article.category() == null ? null : article.category().name(),
                article.publishAt() == null ? null : Moments.print(article.publishAt()),
                article.keepingAgency().name());
    }
}
