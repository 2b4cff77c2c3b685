package vn.hiepdong.site.programme;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.site.AddressChoices;

/**
 * The filters of the public list as they stand in its address. What cannot be used is ignored: somebody's old or mangled
 * link still leads to the list.
 */
public record ProgrammeSearch(
        @BindParam("nam") String year,
        @BindParam("loai") String kind,
        @BindParam("cap") String level,
        @BindParam("co-quan") String agency,
        @BindParam("trang-thai") String status,
        @BindParam("tu-khoa") String words) {

    ProgrammeFilter filter(AddressChoices choices, Agencies agencies) {
        return new ProgrammeFilter(
                year != null && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null,
                choices.read(ProgrammeKind.class, kind),
                choices.read(AgencyLevel.class, level),
                agency == null ? null : agencies.bySlug(agency).map(Agency::id).orElse(null),
                choices.read(ProgrammeStatus.class, status),
                words == null || words.isBlank() ? null : words);
    }

    public boolean asked() {
        return Stream.of(year, kind, level, agency, status, words).anyMatch(part -> part != null && !part.isBlank());
    }
}
