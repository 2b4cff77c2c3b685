package vn.hiepdong.site.card;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.news.Article;

/** Makes cards of the articles that a page has read, in that page's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class NewsCards {

    private final Attachments attachments;

    NewsCards(Attachments attachments) {
        this.attachments = attachments;
    }

    /** In the given order, with their photos by one statement. */
    public List<NewsCard> of(List<Article> articles) {
        var files = attachments.publicOf(
                OwnerKind.ARTICLE, articles.stream().map(Article::id).toList());
        return articles.stream().map(article -> card(article, files)).toList();
    }

    private static NewsCard card(Article article, Map<Long, List<AttachmentView>> files) {
        return new NewsCard(
                article.slug(),
                article.title(),
                article.summary(),
                article.category().name(),
                article.category().slug(),
                article.publishAt(),
                files.getOrDefault(article.id(), List.of()).stream()
                        .filter(file -> article.leadPhotoId() != null && file.id() == article.leadPhotoId())
                        .findFirst()
                        .orElse(null));
    }
}
