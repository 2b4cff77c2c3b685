package vn.hiepdong.news;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change an article; asked by handlers, use cases and lists alike. Everybody on the staff reads what readers
 * see or saw; those of the keeping agency, or of one above it, also what is written and waits for its time; only their editors
 * write. Administrators read all and change none.
 */
@Component
public class NewsPolicy {

    private final Scopes scopes;
    private final Clock clock;

    NewsPolicy(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    public boolean mayRead(SignedInAccount me, Article article) {
        return article.wasPublic(clock.instant()) || me.is(Role.ADMIN) || keeps(me, article);
    }

    public boolean mayChange(SignedInAccount me, Article article) {
        return me.is(Role.EDITOR) && keeps(me, article);
    }

    /** @throws NotFoundException when it may not be read: nobody learns of a draft by its number */
    public Article readable(SignedInAccount me, Article article) {
        if (!mayRead(me, article)) {
            throw new NotFoundException();
        }
        return article;
    }

    /**
     * @throws NotFoundException when it may not be read
     * @throws AccessDeniedException when it may be read and not changed
     */
    public Article changeable(SignedInAccount me, Article article) {
        if (!mayChange(me, readable(me, article))) {
            throw new AccessDeniedException("Chỉ biên tập viên của cơ quan giữ bài mới được sửa bài này.");
        }
        return article;
    }

    /** The same rule as {@link #mayRead} for a list. */
    Specification<Article> readableBy(SignedInAccount me) {
        if (me.is(Role.ADMIN)) {
            return Specification.unrestricted();
        }
        var kept = scopes.kept(me);
        Instant now = clock.instant();
        return (article, query, where) -> where.or(
                where.and(
                        where.notEqual(article.get("publication").get("state"), ArticleState.DRAFT),
                        where.lessThanOrEqualTo(article.get("publication").get("publishAt"), now)),
                article.get("keepingAgency").get("id").in(kept));
    }

    /** Kept by the own agency or one below it. */
    Specification<Article> keptBy(SignedInAccount me) {
        var kept = scopes.kept(me);
        return (article, query, where) -> article.get("keepingAgency").get("id").in(kept);
    }

    private boolean keeps(SignedInAccount me, Article article) {
        return scopes.kept(me).contains(article.keepingAgency().id());
    }
}
