package vn.hiepdong.conference.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Records what a conference found about programmes; before it and, since texts stay editable, after it was held. */
@Component
@Transactional
public class RecordingReviews {

    private final ReviewRepository reviews;
    private final Conferences conferences;
    private final TypedFigures typedFigures;
    private final Scopes scopes;
    private final EntityManager entityManager;

    RecordingReviews(
            ReviewRepository reviews,
            Conferences conferences,
            TypedFigures typedFigures,
            Scopes scopes,
            EntityManager entityManager) {
        this.reviews = reviews;
        this.conferences = conferences;
        this.typedFigures = typedFigures;
        this.scopes = scopes;
        this.entityManager = entityManager;
    }

    /** The programmes on which I may look back: signed, and kept by my side or one of whose parties I am. */
    @Transactional(readOnly = true)
    public List<Programme> reviewable(SignedInAccount me) {
        return reviews.findReviewable(scopes.kept(me), scopes.partyAs(me));
    }

    @Transactional(readOnly = true)
    ReviewForm blank(long conferenceId, SignedInAccount me) {
        return ReviewForm.blank(conferences.changeable(conferenceId, me).version());
    }

    /** @throws NotFoundException when the conference has no such review */
    @Transactional(readOnly = true)
    void require(long conferenceId, long id, SignedInAccount me) {
        get(conferences.changeable(conferenceId, me), id);
    }

    @Transactional(readOnly = true)
    ReviewForm formOf(long conferenceId, long id, SignedInAccount me) {
        return ReviewForm.of(get(conferences.changeable(conferenceId, me), id));
    }

    /**
     * @return the review's id
     * @throws RuleViolation with all that is wrong: the period, a figure, a review of the same kind that covers the same
     *     days (row R03)
     */
    public long add(long conferenceId, ReviewForm form, SignedInAccount me) {
        var conference = open(conferenceId, me);
        var last =
                reviews.findOf(conference).stream().mapToInt(Review::sortOrder).max();
        var review = new Review(conference, last.orElse(-1) + 1);
        write(review, form, me);
        return reviews.save(review).id();
    }

    /**
     * @throws RuleViolation as above
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void change(long conferenceId, long id, ReviewForm form, SignedInAccount me) {
        var conference = open(conferenceId, me);
        var review = get(conference, id);
        VersionConflict.unlessSame(conference.version(), form.version(), ReviewForm.of(review));
        write(review, form, me);
    }

    /** Takes one back from a conference that is still planned: nothing of it was public. */
    public void remove(long conferenceId, long id, SignedInAccount me) {
        var conference = open(conferenceId, me);
        var review = get(conference, id);
        if (conference.held()) {
            throw new RuleViolation("", "Hội nghị đã tổ chức: nội dung sơ kết, tổng kết sửa được nhưng không bỏ được.");
        }
        reviews.delete(review);
    }

    private Conference open(long id, SignedInAccount me) {
        var conference = conferences.changeable(id, me);
        if (conference.status() == ConferenceStatus.CANCELLED) {
            throw new RuleViolation("", "Hội nghị đã hủy, không sửa được nữa.");
        }
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return conference;
    }

    private Review get(Conference conference, long id) {
        return reviews.findById(id)
                .filter(review -> review.conference().equals(conference))
                .orElseThrow(NotFoundException::new);
    }

    private void write(Review review, ReviewForm form, SignedInAccount me) {
        var broken = new ArrayList<Sentence>();
        var programme = reviewable(me).stream()
                .filter(one -> one.id().toString().equals(form.programme()))
                .findFirst();
        if (programme.isEmpty()) {
            broken.add(new Sentence("programme", "Hãy chọn một chương trình đã ký trong danh sách."));
        } else {
            broken.addAll(wrongPeriod(review, programme.get(), form));
        }
        if (form.kind() == ReviewKind.THEMATIC && isEmpty(form.theme())) {
            broken.add(new Sentence("theme", "Sơ kết, tổng kết chuyên đề cần ghi chuyên đề."));
        }
        var figures = typedFigures.read(review, form.figures(), broken);
        var limitations = limitations(review, form.limitations(), broken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        review.cover(
                programme.orElseThrow(),
                form.kind(),
                DayText.parse(form.coversFrom()).orElseThrow(),
                DayText.parse(form.coversTo()).orElseThrow());
        review.find(new Findings(
                Typed.orNull(form.theme()),
                Typed.orNull(form.achievements()),
                Typed.orNull(form.nextTasks()),
                Typed.orNull(form.conclusion())));
        review.name(limitations);
        review.count(figures);
    }

    private List<Sentence> wrongPeriod(Review review, Programme programme, ReviewForm form) {
        var from = DayText.parse(form.coversFrom()).orElseThrow();
        var to = DayText.parse(form.coversTo()).orElseThrow();
        var heldOn = review.conference().startsOn();
        if (to.isBefore(from)) {
            return List.of(new Sentence("coversTo", "Ngày cuối phải từ " + DayText.print(from) + " trở đi."));
        }
        if (heldOn != null && to.isAfter(heldOn)) {
            return List.of(new Sentence(
                    "coversTo", "Chỉ đánh giá được thời gian đã qua: đến ngày họp " + DayText.print(heldOn) + "."));
        }
        var period = programme.details();
        if (to.isBefore(period.periodFrom()) || from.isAfter(period.periodTo())) {
            return List.of(new Sentence(
                    "coversFrom",
                    "Thời gian đánh giá nằm ngoài thời gian của chương trình, từ " + DayText.print(period.periodFrom())
                            + " đến " + DayText.print(period.periodTo()) + "."));
        }
        return reviews.findCovering(programme, form.kind(), from, to).stream()
                .filter(other -> !other.equals(review))
                .map(other -> new Sentence(
                        "coversFrom",
                        "Chương trình này đã có một lần đánh giá cùng loại, từ " + DayText.print(other.coversFrom())
                                + " đến " + DayText.print(other.coversTo()) + ", tại “"
                                + other.conference().title() + "”."))
                .toList();
    }

    private static List<Limitation> limitations(
            Review review, List<ReviewForm.LimitationRow> rows, List<Sentence> broken) {
        var limitations = new ArrayList<Limitation>();
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.isBlank()) {
                continue;
            }
            if (isEmpty(row.text())) {
                broken.add(
                        new Sentence("limitations[" + at + "].text", "Hãy ghi hạn chế có nguyên nhân, biện pháp này."));
                continue;
            }
            var limitation = review.limitations().stream()
                    .filter(standing -> standing.id().equals(row.id()))
                    .findFirst()
                    .orElseGet(() -> new Limitation(review));
            limitation.say(row.text(), Typed.orNull(row.cause()), Typed.orNull(row.remedy()));
            limitations.add(limitation);
        }
        return limitations;
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }
}
