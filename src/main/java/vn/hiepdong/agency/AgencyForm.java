package vn.hiepdong.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;
import vn.hiepdong.web.time.PartialDay;

/**
 * What an administrator types about an agency. For one that stands, the names and the parent put right what was taken
 * down wrongly: a rename and a move have forms of their own ({@link NameForm}, {@link MoveForm}).
 *
 * @param area name of its area, as a picker takes it
 * @param parent name of the agency it stands under now, as a picker takes it
 * @param parentFrom since when; empty: since before anything known
 * @param members of a group
 */
public record AgencyForm(
        String submissionKey,
        Long version,

        @NotBlank(message = "{name.blank}") @Size(max = 300, message = "{text.tooLong}")
        String fullName,

        @Size(max = 200, message = "{text.tooLong}") String shortName,
        @Size(max = 50, message = "{text.tooLong}") String abbreviation,
        @Size(max = 300, message = "{text.tooLong}") String englishName,
        @NotBlank(message = "{area.blank}") String area,
        @NotNull(message = "{sector.blank}") Sector sector,
        @NotNull(message = "{level.blank}") AgencyLevel level,
        @PartialDay String establishedOn,
        String parent,
        @Day String parentFrom,
        Boolean group,
        List<@Valid Member> members,
        @Size(max = 2000, message = "{text.tooLong}") String description,
        @Size(max = 300, message = "{text.tooLong}") String address,
        @Size(max = 50, message = "{text.tooLong}") String phone,

        @Email(message = "{email.invalid}") @Size(max = 200, message = "{text.tooLong}")
        String email,

        @Pattern(regexp = "|https?://[^\\s/]+\\.[^\\s]+", message = "{website.invalid}")
        @Size(max = 300, message = "{text.tooLong}")
        String website,

        @Pattern(regexp = "[0-9]{0,6}", message = "{sortOrder.invalid}")
        String sortOrder) {

    /**
     * One member of a group.
     *
     * @param id of the row that stands; null for a new one
     * @param member name of the agency, as a picker takes it; an empty row is passed over
     */
    public record Member(
            Long id, String member, @Day String from, @Day String to) {

        static final Member BLANK = new Member(null, "", "", "");
    }

    /** An unticked box posts nothing. */
    public AgencyForm {
        group = Boolean.TRUE.equals(group);
        members = members == null ? List.of() : members;
    }

    static AgencyForm blank() {
        return named("", "", null, null);
    }

    /** An agency of which only this is known. */
    static AgencyForm named(String fullName, String area, Sector sector, AgencyLevel level) {
        return new AgencyForm(
                Submissions.newKey(),
                null,
                fullName,
                "",
                "",
                "",
                area,
                sector,
                level,
                "",
                "",
                "",
                false,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static AgencyForm of(Agency agency) {
        var name = agency.currentName();
        var parentage = agency.presentParentage();
        var profile = agency.profile();
        return new AgencyForm(
                Submissions.newKey(),
                agency.version(),
                name.fullName(),
                Typed.text(name.shortName()),
                Typed.text(name.abbreviation()),
                Typed.text(name.englishName()),
                agency.area().name(),
                profile.sector(),
                profile.level(),
                Typed.day(agency.establishedOn()),
                parentage.map(present -> present.parent().name()).orElse(""),
                parentage.map(present -> Typed.day(present.validFrom())).orElse(""),
                profile.group(),
                agency.members().stream()
                        .map(member -> new Member(
                                member.id(),
                                member.member().name(),
                                Typed.day(member.validFrom()),
                                Typed.day(member.validTo())))
                        .toList(),
                Typed.text(profile.description()),
                Typed.text(profile.address()),
                Typed.text(profile.phone()),
                Typed.text(profile.email()),
                Typed.text(profile.website()),
                String.valueOf(profile.sortOrder()));
    }

    AgencyForm withMembers(List<Member> members) {
        return new AgencyForm(
                submissionKey,
                version,
                fullName,
                shortName,
                abbreviation,
                englishName,
                area,
                sector,
                level,
                establishedOn,
                parent,
                parentFrom,
                group,
                members,
                description,
                address,
                phone,
                email,
                website,
                sortOrder);
    }
}
