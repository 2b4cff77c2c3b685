package vn.hiepdong.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;

/** Reads conferences for the staff's pages: what the policy lets one read. The twin of {@link Conferences}. */
@Component
@Transactional(readOnly = true)
class StaffConferences {

    private final ConferenceRepository conferences;
    private final Conferences reading;
    private final ConferencePolicy policy;
    private final ProgrammePolicy programmePolicy;
    private final Scopes scopes;
    private final Businesses businesses;
    private final List<StaffPagePart> parts;
    private final Clock clock;

    StaffConferences(
            ConferenceRepository conferences,
            Conferences reading,
            ConferencePolicy policy,
            ProgrammePolicy programmePolicy,
            Scopes scopes,
            Businesses businesses,
            List<StaffPagePart> parts,
            Clock clock) {
        this.conferences = conferences;
        this.reading = reading;
        this.policy = policy;
        this.programmePolicy = programmePolicy;
        this.scopes = scopes;
        this.businesses = businesses;
        this.parts = parts;
        this.clock = clock;
    }

    Page<ConferencePage.Row> list(ConferenceSearch search, SignedInAccount me, Pageable page) {
        var reads = programmePolicy.readingAs(me);
        var own = search.onlyPreparing()
                ? ConferenceConditions.prepared(scopes.kept(me), reading.preparedUntil())
                : Specification.<Conference>unrestricted();
        return conferences
                .findAll(
                        Specification.allOf(policy.readableBy(me), own, search.conditions()),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Conferences.NEWEST_FIRST))
                .map(conference -> ConferencePage.Row.of(conference, reads));
    }

    List<Integer> years() {
        return conferences.findYears();
    }

    /** @throws NotFoundException when there is none that one may read */
    ConferencePage readable(long id, SignedInAccount me) {
        return page(policy.readable(me, get(id)), me);
    }

    /**
     * The history tells of all that was signed and reviewed there: it is read by those who may read all of it.
     *
     * @throws NotFoundException for others
     */
    String titleOfHistory(long id, SignedInAccount me) {
        var conference = policy.readable(me, get(id));
        if (!policy.programmesOf(conference).allMatch(programmePolicy.readingAs(me))) {
            throw new NotFoundException();
        }
        return conference.title();
    }

    /** The same for a page on which it is changed; refused to those who may only read it. */
    ConferencePage changeable(long id, SignedInAccount me) {
        return page(policy.changeable(me, get(id)), me);
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it may be read and not changed */
    void requireChangeable(long id, SignedInAccount me) {
        policy.changeable(me, get(id));
    }

    ConferenceForm formOf(long id, SignedInAccount me) {
        return ConferenceForm.of(policy.changeable(me, get(id)));
    }

    HoldingForm holdingFormOf(long id, SignedInAccount me) {
        return HoldingForm.of(policy.changeable(me, get(id)));
    }

    PostponementForm postponementFormOf(long id, SignedInAccount me) {
        return PostponementForm.of(policy.changeable(me, get(id)));
    }

    CancellationForm cancellationFormOf(long id, SignedInAccount me) {
        return CancellationForm.of(policy.changeable(me, get(id)));
    }

    SigningPage signing(long id, long signingId, SignedInAccount me) {
        var signing = policy.changeable(me, get(id)).signing(signingId);
        programmePolicy.readable(me, signing.programme());
        return SigningPage.of(signing);
    }

    private ConferencePage page(Conference conference, SignedInAccount me) {
        var reads = programmePolicy.readingAs(me);
        var hidden = conference.signings().stream()
                .filter(signing -> !reads.test(signing.programme()))
                .map(Signing::id)
                .toList();
        return new ConferencePage(
                conference.id(),
                conference.title(),
                conference.details(),
                conference.source(),
                conference.status(),
                conference.statusReason(),
                conference.announced(),
                conference.hostAgency() == null ? null : conference.hostAgency().printedOn(conference.startsOn()),
                conference.keepingAgency().name(),
                conference.isPublic() ? "/hoi-nghi/" + conference.slug() : null,
                reading.attendanceOf(conference),
                reading.textsOf(conference).stream()
                        .filter(text -> !hidden.contains(text.id()))
                        .toList(),
                parts.stream().collect(Collectors.toMap(StaffPagePart::name, part -> part.of(conference, me))),
                conference.planned() ? businesses.missingToHold(conference, LocalDate.now(clock)) : List.of(),
                policy.mayChange(me, conference),
                conference.visibility(),
                policy.programmesOf(conference).allMatch(reads));
    }

    private Conference get(long id) {
        return conferences.findById(id).orElseThrow(NotFoundException::new);
    }
}
