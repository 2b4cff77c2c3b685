package vn.hiepdong.news;

import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentOwner;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;

/** Who reads and changes the pictures and documents of an article: the same as the article. */
@Component
@Transactional(readOnly = true)
class AttachmentsOfArticles implements AttachmentOwner {

    private final ArticleRepository articles;
    private final NewsPolicy policy;
    private final Clock clock;

    AttachmentsOfArticles(ArticleRepository articles, NewsPolicy policy, Clock clock) {
        this.articles = articles;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.ARTICLE;
    }

    @Override
    public boolean isPublic(long id) {
        return articles.findById(id)
                .map(article -> article.isPublic(clock.instant()))
                .orElse(false);
    }

    @Override
    public void readable(long id, Authentication me) {
        policy.readable(SignedInAccount.in(me), get(id));
    }

    @Override
    public Heading changeable(long id, Authentication me) {
        return new Heading(policy.changeable(SignedInAccount.in(me), get(id)).title(), "/staff/news/" + id);
    }

    private Article get(long id) {
        return articles.findById(id).orElseThrow(NotFoundException::new);
    }
}
