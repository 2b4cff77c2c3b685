package vn.hiepdong.news;

import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.category.Category;

/** Names articles and their categories in the history of the records that refer to them. */
@Component
class NewsReferenceNames implements ReferenceNames {

    private final ArticleRepository articles;
    private final Categories categories;

    NewsReferenceNames(ArticleRepository articles, Categories categories) {
        this.articles = articles;
        this.categories = categories;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        if (column.equals("article_id")) {
            return articles.findById(id).map(Article::title).orElse(null);
        }
        return column.equals("category_id") || table.equals("category") && column.equals("parent_id")
                ? categories.byId(id).map(Category::name).orElse(null)
                : null;
    }
}
