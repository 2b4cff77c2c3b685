package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceBusiness;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.web.time.DayText;

/** What reviews ask of their conference. */
@Component
class ReviewBusiness implements ConferenceBusiness {

    private final ReviewRepository reviews;

    ReviewBusiness(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean isOn(Conference conference) {
        return reviews.existsByConference(conference);
    }

    @Override
    public boolean isArchival(Conference conference) {
        return reviews.findOf(conference).stream()
                .allMatch(review -> review.programme().archival());
    }

    @Override
    public List<String> missingToHold(Conference conference) {
        var missing = new ArrayList<String>();
        for (var review : reviews.findOf(conference)) {
            if (conference.startsOn() != null && review.coversTo().isAfter(conference.startsOn())) {
                missing.add(
                        "Thời gian đánh giá đến " + DayText.print(review.coversTo()) + ", sau ngày họp. Hãy sửa lại.");
            }
            for (var figure : review.figures()) {
                figure.unexplained()
                        .ifPresent(why -> missing.add("Số liệu “" + figure.name() + "” chưa khớp. " + why
                                + " Hãy sửa số hoặc ghi chú vì sao."));
            }
        }
        return missing;
    }

    @Override
    public List<Programme> programmesOf(Conference conference) {
        return reviews.findOf(conference).stream().map(Review::programme).toList();
    }

    @Override
    public Specification<Conference> concerning(Collection<Long> agencies) {
        return (conference, query, where) -> {
            var rows = query.subquery(Long.class);
            var review = rows.from(Review.class);
            var party = rows.from(ProgrammeParty.class);
            return where.exists(rows.select(review.get("id"))
                    .where(
                            where.equal(review.get("conference"), conference),
                            where.equal(party.get("programme"), review.get("programme")),
                            party.get("agency").get("id").in(agencies)));
        };
    }

    @Override
    public void cancelled(Conference conference) {
        reviews.findOf(conference).forEach(Review::leaveVoid);
    }
}
