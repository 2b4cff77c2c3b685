package vn.hiepdong.site.commitment;

import java.util.stream.Stream;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.site.AddressChoices;

/** The filters of the public register as they stand in its address; what cannot be used is ignored. */
public record CommitmentSearch(
        @BindParam("tu-khoa") String words,
        @BindParam("nam") String year,
        @BindParam("chuong-trinh") String programme,
        @BindParam("co-quan") String agency,
        @BindParam("vai-tro") String role,
        @BindParam("tinh-trang") String status) {

    static CommitmentSearch everything() {
        return new CommitmentSearch(null, null, null, null, null, null);
    }

    RegisterFilter filter(AddressChoices choices, Agencies agencies) {
        return new RegisterFilter(
                year != null && year.matches("[12][0-9]{3}") ? Integer.valueOf(year) : null,
                programme != null && programme.matches("[1-9][0-9]{0,17}") ? Long.valueOf(programme) : null,
                agency == null ? null : agencies.bySlug(agency).map(Agency::id).orElse(null),
                choices.read(AssignmentRole.class, role),
                choices.read(DueStatus.class, status),
                words == null || words.isBlank() ? null : words,
                null);
    }

    public boolean asked() {
        return Stream.of(words, year, programme, agency, role, status)
                .anyMatch(part -> part != null && !part.isBlank());
    }
}
