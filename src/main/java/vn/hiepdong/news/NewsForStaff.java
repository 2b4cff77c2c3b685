package vn.hiepdong.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.time.Moments;

/** Reads articles for the staff's own pages: lists, one whole, and the forms that begin with what is stored. */
@Component
@Transactional(readOnly = true)
class NewsForStaff {

    /** Drafts have no publish time, and PostgreSQL puts them first: they are what is worked on. */
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "publication.publishAt", "id");

    private final ArticleRepository articles;
    private final NewsPolicy policy;
    private final PublishingArticles publishing;
    private final PickingRecords records;
    private final Categories categories;
    private final People people;
    private final Attachments attachments;
    private final Clock clock;

    NewsForStaff(
            ArticleRepository articles,
            NewsPolicy policy,
            PublishingArticles publishing,
            PickingRecords records,
            Categories categories,
            People people,
            Attachments attachments,
            Clock clock) {
        this.articles = articles;
        this.policy = policy;
        this.publishing = publishing;
        this.records = records;
        this.categories = categories;
        this.people = people;
        this.attachments = attachments;
        this.clock = clock;
    }

    Page<ArticleLine> list(NewsListForm form, SignedInAccount me, Pageable page) {
        var conditions = new ArrayList<Specification<Article>>();
        conditions.add(policy.readableBy(me));
        conditions.add(SearchingNews.matching(form.filter(categories)));
        if (form.state() != null) {
            conditions.add((article, query, where) ->
                    where.equal(article.get("publication").get("state"), form.state()));
        }
        var now = clock.instant();
        if (form.onlyUnderway()) {
            conditions.add(policy.keptBy(me));
            conditions.add(SearchingNews.isUnderway(now));
        }
        return articles.findAll(
                        Specification.allOf(conditions),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST))
                .map(article -> ArticleLine.of(article, article.isScheduled(now)));
    }

    /** Those about a conference, whatever their state; for the staff's page of it. */
    List<ArticleLine> about(Conference conference) {
        var now = clock.instant();
        return articles.findAbout(conference).stream()
                .map(article -> ArticleLine.of(article, article.isScheduled(now)))
                .toList();
    }

    /** @throws NotFoundException when there is none that I may read */
    ArticlePage page(long id, SignedInAccount me) {
        var article = policy.readable(me, get(id));
        var now = clock.instant();
        var files = attachments.of(OwnerKind.ARTICLE, id);
        return new ArticlePage(
                id,
                article.title(),
                article.state(),
                article.isScheduled(now),
                article.stateReason(),
                article.slug(),
                article.summary(),
                article.category() == null ? null : article.category().name(),
                article.publishAt() == null ? article.signedOn(LocalDate.now(clock)) : article.signedBy(),
                article.eventOn(),
                article.publishAt() == null ? null : Moments.print(article.publishAt()),
                article.expireAt() == null ? null : Moments.print(article.expireAt()),
                article.keepingAgency().name(),
                article.wasPublic(now) ? "/tin-tuc/" + article.slug() : null,
                BodyPart.find(article.leadPhotoId(), files),
                BodyPart.of(article.bodyHtml(), files),
                BodyPart.rest(article.bodyHtml(), article.leadPhotoId(), files),
                article.tags().stream().map(Tag::text).toList(),
                records.namesOf(article),
                article.state() == ArticleState.DRAFT ? publishing.missingIn(article) : List.of(),
                policy.mayChange(me, article));
    }

    /**
     * Whether I may change it.
     *
     * @throws NotFoundException as {@link NewsPolicy#changeable}, as do the others
     */
    void requireChangeable(long id, SignedInAccount me) {
        changeable(id, me);
    }

    ArticleForm form(long id, SignedInAccount me) {
        var article = changeable(id, me);
        return ArticleForm.of(article, records.namesOf(article), people::pickerName);
    }

    SlugForm slugForm(long id, SignedInAccount me) {
        return SlugForm.of(changeable(id, me));
    }

    PublicationForm publicationForm(long id, SignedInAccount me) {
        return PublicationForm.of(changeable(id, me));
    }

    WithdrawingForm withdrawingForm(long id, SignedInAccount me) {
        return WithdrawingForm.of(changeable(id, me));
    }

    /** The photos of an article that may be placed in it; none for one that is not saved yet. */
    List<AttachmentView> photosOf(Long id) {
        return id == null
                ? List.of()
                : attachments.of(OwnerKind.ARTICLE, id).stream()
                        .filter(AttachmentView::photo)
                        .filter(photo -> photo.stateReason() == null)
                        .toList();
    }

    private Article changeable(long id, SignedInAccount me) {
        return policy.changeable(me, get(id));
    }

    private Article get(long id) {
        return articles.findById(id).orElseThrow(NotFoundException::new);
    }
}
