package vn.hiepdong.news;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.hiepdong.web.RuleViolation;

/** Whether, from when and until when readers see an article. What the clock says is asked when somebody reads. */
@Embeddable
class Publication {

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private String stateReason;

    private Instant publishAt;

    private Instant expireAt;

    /** For the first time, or anew while nobody has read it yet. */
    void begin(Instant at, Instant until, Instant now) {
        if (state == ArticleState.WITHDRAWN || state == ArticleState.PUBLISHED && !publishAt.isAfter(now)) {
            throw new RuleViolation("", "Bài này đã đăng rồi.");
        }
        if (until != null && !until.isAfter(at)) {
            throw new RuleViolation("expireOn", "Ngày hết hạn phải sau lúc đăng.");
        }
        state = ArticleState.PUBLISHED;
        publishAt = at;
        expireAt = until;
    }

    void takeBack(Instant now) {
        if (!isAhead(now)) {
            throw new RuleViolation("", "Bài này không còn hẹn giờ: đã đăng thì chỉ gỡ được, kèm lý do.");
        }
        state = ArticleState.DRAFT;
        publishAt = null;
        expireAt = null;
    }

    void end(String reason, Instant now) {
        if (state != ArticleState.PUBLISHED || publishAt.isAfter(now)) {
            throw new RuleViolation("", "Chỉ gỡ được bài đã đăng.");
        }
        state = ArticleState.WITHDRAWN;
        stateReason = reason;
    }

    boolean isOn(Instant now) {
        return state == ArticleState.PUBLISHED
                && !publishAt.isAfter(now)
                && (expireAt == null || expireAt.isAfter(now));
    }

    boolean isAhead(Instant now) {
        return state == ArticleState.PUBLISHED && publishAt.isAfter(now);
    }

    boolean hasBegun(Instant now) {
        return state != ArticleState.DRAFT && !publishAt.isAfter(now);
    }

    ArticleState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    Instant publishAt() {
        return publishAt;
    }

    Instant expireAt() {
        return expireAt;
    }
}
