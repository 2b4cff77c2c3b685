package vn.hiepdong.demo.news;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.ActingAsSystem;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.Paper;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.ArticleForm;
import vn.hiepdong.news.PublicationForm;
import vn.hiepdong.news.PublishingArticles;
import vn.hiepdong.news.WritingArticles;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.category.CategoryForm;
import vn.hiepdong.news.category.KeepingCategories;
import vn.hiepdong.news.placement.KeepingPlacements;
import vn.hiepdong.news.placement.PlacementKind;
import vn.hiepdong.news.placement.PlacementsForm;
import vn.hiepdong.news.source.KeepingSources;
import vn.hiepdong.news.source.NewsSourceForm;

/** Where the news of the demonstration is typed in; beside the {@link Clerk}, who types the records it tells of. */
@Component
@Profile("demo")
record Newsroom(
        Clerk clerk,
        KeepingCategories categories,
        Categories categoryTree,
        KeepingSources newsSources,
        WritingArticles writing,
        PublishingArticles publishing,
        KeepingPlacements placements,
        EntityManager entityManager) {

    /** @param parent its id; null at the top */
    long category(String name, Long parent, int order) {
        var lines = "name: " + name + "\nsortOrder: " + order + (parent == null ? "" : "\nparent: " + parent);
        var id = categories.add(clerk.typing().into(CategoryForm.class, lines));
        entityManager.flush();
        return id;
    }

    long categoryId(String name) {
        return categoryTree.tree().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void newsSource(String lines) {
        newsSources.register(clerk.typing().into(NewsSourceForm.class, lines));
        entityManager.flush();
    }

    long article(String keeper, String lines) {
        var id = writing.draft(clerk.typing().into(ArticleForm.class, lines), editorOf(keeper));
        entityManager.flush();
        return id;
    }

    /** @param lines that describe it, as those of one file */
    void leadPhoto(String keeper, long article, Paper paper, String lines) {
        clerk.bringing().photo(OwnerKind.ARTICLE, article, paper).ifPresent(Clerk::fail);
        clerk.describe(OwnerKind.ARTICLE, article, lines);
        var photo = clerk.describing()
                .formOf(OwnerKind.ARTICLE, article)
                .rows()
                .get(0)
                .id();
        writing.leadWith(article, photo, editorOf(keeper));
        entityManager.flush();
    }

    void publish(String keeper, long article, String lines) {
        var version = "version: " + entityManager.find(Article.class, article).version() + "\n";
        publishing.publish(article, clerk.typing().into(PublicationForm.class, version + lines), editorOf(keeper));
        entityManager.flush();
    }

    /** @param titles of articles that are published, in order */
    void pins(PlacementKind kind, Collection<String> titles) {
        var lines = new StringBuilder("version: " + placements.form(kind).version() + "\n");
        var row = 0;
        for (var title : titles) {
            lines.append("rows[%d].article: %s%n".formatted(row++, title));
        }
        placements.save(kind, clerk.typing().into(PlacementsForm.class, lines.toString()));
    }

    private SignedInAccount editorOf(String keeper) {
        return ActingAsSystem.editorOf(clerk.id(keeper));
    }
}
