package vn.hiepdong.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;

/** Reads conferences, for other modules: what the public may read of them. */
@Component
@Transactional(readOnly = true)
public class Conferences {

    private static final int WEEKS_AHEAD = 6;

    /** One without a day is still to come, and PostgreSQL puts it first. */
    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "details.startsOn", "id");

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final ProgrammePolicy programmePolicy;
    private final People people;
    private final Clock clock;

    Conferences(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            ProgrammePolicy programmePolicy,
            People people,
            Clock clock) {
        this.conferences = conferences;
        this.policy = policy;
        this.programmePolicy = programmePolicy;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One that I may change; for the rooms of this module.
     *
     * @throws NotFoundException when there is none that I may read
     * @throws org.springframework.security.access.AccessDeniedException when I may read it and not change it
     */
    public Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException when there is none that I may read */
    public Conference readable(long id, SignedInAccount me) {
        return policy.readable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }

    /** Whether the public may read it; false when there is none. */
    public boolean isPublic(long id) {
        return conferences.findById(id).map(Conference::isPublic).orElse(false);
    }

    /** Whether the public may read it and, unless null, the text signed there. */
    public boolean isPublic(long id, Long signing) {
        return conferences
                .findById(id)
                .filter(Conference::isPublic)
                .filter(conference -> signing == null
                        || conference.signing(signing).programme().isPublic())
                .isPresent();
    }

    /** @throws NotFoundException when there is none that I may read, or, unless null, no text there that I may read */
    public Conference readable(long id, Long signing, SignedInAccount me) {
        var conference = readable(id, me);
        if (signing != null) {
            programmePolicy.readable(me, conference.signing(signing).programme());
        }
        return conference;
    }

    /** Those that the public may read, in no order; ids of others are passed over. */
    public List<Conference> publicByIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : conferences.findByIdIn(ids).stream()
                        .filter(Conference::isPublic)
                        .toList();
    }

    public Optional<Conference> publicBySlug(String slug) {
        return conferences.findBySlug(slug).filter(Conference::isPublic);
    }

    /** Newest first, whatever the page asks for. */
    public Page<Conference> publicPage(ConferenceFilter filter, Pageable page) {
        return publicPage(filter, Specification.unrestricted(), page);
    }

    /**
     * Newest first, whatever the page asks for.
     *
     * @param also what else is asked of them; a room of this module offers it
     */
    public Page<Conference> publicPage(ConferenceFilter filter, Specification<Conference> also, Pageable page) {
        var conditions = Stream.<Optional<Specification<Conference>>>of(
                        Optional.of(ConferenceConditions.isPublic()),
                        Optional.of(also),
                        Optional.ofNullable(filter.year()).map(ConferenceConditions::in),
                        Optional.ofNullable(filter.agencyId()).map(ConferenceConditions::about),
                        Optional.of(ConferenceConditions.withSignedText()).filter(any -> filter.withSigning()))
                .flatMap(Optional::stream)
                .toList();
        return conferences.findAll(
                Specification.allOf(conditions),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
    }

    /** The latest public ones that were held. */
    public List<Conference> latest(int most) {
        return conferences
                .findAll(
                        ConferenceConditions.isPublic().and(ConferenceConditions.is(ConferenceStatus.HELD)),
                        PageRequest.of(0, most, NEWEST_FIRST))
                .getContent();
    }

    /** Those that touch the days from one to another, both included, in order: announced ones that were cancelled too. */
    public List<Conference> publicBetween(LocalDate from, LocalDate to) {
        return conferences.findPublicBetween(from, to);
    }

    /** Those that some agencies have to prepare in the weeks to come, the next first; one without a day last. For the staff. */
    public List<Conference> preparedBy(Collection<Long> agencyIds) {
        return agencyIds.isEmpty() ? List.of() : conferences.findPlanned(agencyIds, preparedUntil());
    }

    LocalDate preparedUntil() {
        return LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
    }

    /** The years of public conferences, newest first. */
    public List<Integer> years() {
        return conferences.findPublicYears();
    }

    /** Where programmes were signed, at conferences that the public may read: by the id of the programme, others left out. */
    public Map<Long, Signing> signingsOf(Collection<Long> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : conferences.findPublicSignings(programmeIds).stream()
                        .collect(Collectors.toMap(signing -> signing.programme().id(), Function.identity()));
    }

    /** Where a programme is or was signed, whoever may read of it: for this module's own rules. */
    Optional<Signing> signingOf(Programme programme) {
        return conferences.findSigningOf(programme);
    }

    /**
     * The texts signed at conferences that were held or by circulation, newest first: found by any part of number and title.
     *
     * @param number and words: empty for any
     * @param year in which they were signed; null for any
     */
    public Page<SignedText> signedTexts(String number, String words, Integer year, Pageable page) {
        return conferences.findSignedTexts(number, words, year, page);
    }

    /** Who came, in protocol order. To be called in the transaction that read the conference. */
    public List<AttendanceView> attendanceOf(Conference conference) {
        return AttendanceView.of(conference, dayOf(conference));
    }

    /** The texts that were signed there and are public: any other is nobody's business but its parties'. */
    public List<SigningView> signedTextsOf(Conference conference) {
        return textsOf(conference).stream()
                .filter(text -> text.programmeSlug() != null)
                .toList();
    }

    /** All texts, signed or not, for the staff. */
    List<SigningView> textsOf(Conference conference) {
        var day = dayOf(conference);
        var parties = conference.signings().stream()
                .flatMap(signing -> signing.programme().signingParties().stream())
                .map(ProgrammeParty::agency)
                .distinct()
                .toList();
        var heads = people.headTitlesOf(parties, day);
        return conference.signings().stream()
                .map(signing -> SigningView.of(signing, day, heads))
                .toList();
    }

    private LocalDate dayOf(Conference conference) {
        return conference.startsOn() != null ? conference.startsOn() : LocalDate.now(clock);
    }

    /**
     * The version that a form about a conference carries.
     *
     * @throws NotFoundException when there is none
     */
    public long versionOf(long id) {
        return conferences.findById(id).orElseThrow(NotFoundException::new).version();
    }
}
