package vn.hiepdong.news;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.marks.MarkedText;

/** Lets readers see an article, from now or from a time ahead on, and takes it back with an explanation. */
@Component
@Transactional
public class PublishingArticles {

    private final ArticleRepository articles;
    private final NewsPolicy policy;
    private final Attachments attachments;
    private final Clock clock;

    PublishingArticles(ArticleRepository articles, NewsPolicy policy, Attachments attachments, Clock clock) {
        this.articles = articles;
        this.policy = policy;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation when it lacks what readers must find, a picture in it is not shown yet (invariant 10), it ends
     *     before it begins, or readers see it already
     * @throws VersionConflict when somebody changed it meanwhile
     */
    public void publish(long id, PublicationForm form, SignedInAccount me) {
        var article = changeable(id, me);
        VersionConflict.unlessSame(article.version(), form.version(), PublicationForm.of(article));
        var missing = missingIn(article);
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing.stream()
                    .map(sentence -> new RuleViolation.Sentence("", sentence))
                    .toList());
        }
        article.publish(form.at(clock.instant()), form.until(), clock.instant());
    }

    /** @throws RuleViolation when it is not ahead any more */
    void unschedule(long id, SignedInAccount me) {
        changeable(id, me).unschedule(clock.instant());
    }

    /** @throws RuleViolation when readers do not see it */
    public void withdraw(long id, WithdrawingForm form, SignedInAccount me) {
        var article = changeable(id, me);
        VersionConflict.unlessSame(article.version(), form.version(), WithdrawingForm.of(article));
        article.withdraw(form.reason(), clock.instant());
    }

    /** What must be mended before it can be published, sentence by sentence. */
    List<String> missingIn(Article article) {
        var missing = new ArrayList<String>();
        article.missing().forEach(sentence -> missing.add(sentence.text()));
        var shown = attachments.of(OwnerKind.ARTICLE, article.id()).stream()
                .filter(AttachmentView::shown)
                .map(AttachmentView::id)
                .collect(Collectors.toSet());
        if (article.leadPhotoId() != null && !shown.contains(article.leadPhotoId())) {
            missing.add("Ảnh đại diện chưa được công khai: hãy ghi chú thích, mô tả ảnh rồi đánh dấu công khai.");
        }
        if (article.bodyHtml() != null) {
            MarkedText.pictures(article.bodyHtml()).stream()
                    .filter(picture -> !shown.contains(picture))
                    .forEach(picture -> missing.add("Ảnh số " + picture
                            + " trong bài chưa được công khai: hãy ghi chú thích, mô tả ảnh rồi đánh dấu công khai."));
        }
        return missing;
    }

    private Article changeable(long id, SignedInAccount me) {
        return policy.changeable(me, articles.findById(id).orElseThrow(NotFoundException::new));
    }
}
