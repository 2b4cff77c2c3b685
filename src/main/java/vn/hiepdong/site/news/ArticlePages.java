package vn.hiepdong.site.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.news.Article;
import vn.hiepdong.news.BodyPart;
import vn.hiepdong.news.News;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.site.card.ConferenceCards;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.visit.Views;
import vn.hiepdong.web.time.Moments;

/** Gathers what an article's public page shows, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ArticlePages {

    private final News news;
    private final Attachments attachments;
    private final ProgrammeCards programmeCards;
    private final ConferenceCards conferenceCards;
    private final DescribingArticles describing;
    private final Reviews reviews;
    private final Views views;
    private final Clock clock;

    ArticlePages(
            News news,
            Attachments attachments,
            ProgrammeCards programmeCards,
            ConferenceCards conferenceCards,
            DescribingArticles describing,
            Reviews reviews,
            Views views,
            Clock clock) {
        this.news = news;
        this.attachments = attachments;
        this.programmeCards = programmeCards;
        this.conferenceCards = conferenceCards;
        this.describing = describing;
        this.reviews = reviews;
        this.views = views;
        this.clock = clock;
    }

    /** What a reader of an address finds: the article, or a sentence that says why it is gone; empty: there never was one. */
    record Found(ArticlePage page, Gone gone) {}

    /**
     * @param sentence why it is gone
     * @param category where other news is
     */
    record Gone(String sentence, String category, String categorySlug) {}

    Optional<Found> bySlug(String slug) {
        return news.onceBySlug(slug)
                .map(article -> article.isPublic(clock.instant())
                        ? new Found(page(article), null)
                        : new Found(null, gone(article)));
    }

    private static Gone gone(Article article) {
        return new Gone(
                article.stateReason() == null ? "Bài này đã hết thời gian đăng." : article.stateReason(),
                article.category().name(),
                article.category().slug());
    }

    private ArticlePage page(Article article) {
        var viewed = new Viewed(SubjectKind.ARTICLE, article.id());
        var today = LocalDate.now(clock);
        var files = attachments.publicOf(OwnerKind.ARTICLE, article.id());
        var photos = files.stream().filter(AttachmentView::photo).toList();
        var lead = photos.stream()
                .filter(photo -> Objects.equals(photo.id(), article.leadPhotoId()))
                .findFirst()
                .orElse(null);
        return new ArticlePage(
                article.title(),
                article.summary(),
                article.category().name(),
                article.category().slug(),
                Moments.weekday(article.publishAt()),
                Moments.iso(article.publishAt()),
                article.eventOn(),
                article.signedBy(),
                article.source() == null ? null : article.source().address(),
                lead,
                BodyPart.of(article.bodyHtml(), photos),
                BodyPart.rest(article.bodyHtml(), article.leadPhotoId(), photos),
                files.stream().filter(file -> !file.photo()).toList(),
                List.copyOf(article.tags()),
                programmeCards.of(article.programmes().stream()
                        .filter(Programme::isPublic)
                        .sorted(Comparator.comparing(Programme::title))
                        .toList()),
                conferenceCards.of(article.conferences().stream()
                        .filter(Conference::isPublic)
                        .sorted(Comparator.comparing(Conference::title))
                        .toList()),
                reviews.figuresAt(article.conferences()),
                article.agencies().stream()
                        .sorted(Comparator.comparing(Agency::name))
                        .map(agency -> agency.printedOn(article.eventOn() == null ? today : article.eventOn()))
                        .toList(),
                news.before(article).map(ArticlePages::neighbour).orElse(null),
                news.after(article).map(ArticlePages::neighbour).orElse(null),
                describing.of(article, lead),
                viewed,
                views.of(viewed.kind(), List.of(viewed.id())).getOrDefault(viewed.id(), 0L));
    }

    private static ArticlePage.Neighbour neighbour(Article article) {
        return new ArticlePage.Neighbour(article.slug(), article.title());
    }
}
