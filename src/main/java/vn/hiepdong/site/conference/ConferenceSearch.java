package vn.hiepdong.site.conference;

import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceFilter;
import vn.hiepdong.conference.review.Reviews;

/**
 * The filters of the public list as they stand in its address; what cannot be used is ignored.
 *
 * @param signing "co": only those at which a text was signed
 * @param review "co": only those at which a programme was reviewed
 */
public record ConferenceSearch(
        @BindParam("nam") String year,
        @BindParam("co-quan") String agency,
        @BindParam("ky-ket") String signing,
        @BindParam("danh-gia") String review) {

    public static final String YES = "co";

    ConferenceFilter filter(Agencies agencies) {
        return new ConferenceFilter(
                year != null && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null,
                agency == null ? null : agencies.bySlug(agency).map(Agency::id).orElse(null),
                YES.equals(signing));
    }

    Specification<Conference> reviews() {
        return YES.equals(review) ? Reviews.someOn() : Specification.unrestricted();
    }

    ConferenceSearch withSigning() {
        return new ConferenceSearch(year, agency, YES, review);
    }

    public boolean asked() {
        return Stream.of(year, agency, signing, review).anyMatch(part -> part != null && !part.isBlank());
    }
}
