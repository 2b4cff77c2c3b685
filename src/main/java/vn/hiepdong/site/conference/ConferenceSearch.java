package vn.hiepdong.site.conference;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.ConferenceFilter;

/**
 * The filters of the public list as they stand in its address; what cannot be used is ignored.
 *
 * @param signing "co": only those at which a text was signed
 */
public record ConferenceSearch(
        @BindParam("nam") String year,
        @BindParam("co-quan") String agency,
        @BindParam("ky-ket") String signing) {

    public static final String WITH_SIGNING = "co";

    ConferenceFilter filter(Agencies agencies) {
        return new ConferenceFilter(
                year != null && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null,
                agency == null ? null : agencies.bySlug(agency).map(Agency::id).orElse(null),
                WITH_SIGNING.equals(signing));
    }

    ConferenceSearch withSigning() {
        return new ConferenceSearch(year, agency, WITH_SIGNING);
    }

    public boolean asked() {
        return Stream.of(year, agency, signing).anyMatch(part -> part != null && !part.isBlank());
    }
}
