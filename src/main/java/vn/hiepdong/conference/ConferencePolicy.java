package vn.hiepdong.conference;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change a conference; asked by handlers, use cases and lists alike. The twin of {@link ProgrammePolicy}.
 * Everybody on the staff reads those that were held or announced and are public; those who act for a party of its texts also
 * what is not announced yet; those inside a party, and inside the agencies that hosted or came, what was held for the parties
 * alone ({@link Visibility}). The keeping side reads all that is its own, and alone changes it. Administrators read all and
 * change none.
 */
@Component
public class ConferencePolicy {

    private final Scopes scopes;
    private final ObjectProvider<ConferenceBusiness> businesses;

    ConferencePolicy(Scopes scopes, ObjectProvider<ConferenceBusiness> businesses) {
        this.scopes = scopes;
        this.businesses = businesses;
    }

    public boolean mayRead(SignedInAccount me, Conference conference) {
        if (conference.isPublic() || me.is(Role.ADMIN)) {
            return true;
        }
        var openTo = conference.openTo();
        var keeping = keeps(me, conference);
        return openTo.opensTo(keeping, !keeping && openTo == Visibility.PARTIES && isInside(me, conference));
    }

    public boolean mayChange(SignedInAccount me, Conference conference) {
        return me.is(Role.COORDINATOR) && keeps(me, conference);
    }

    /** @throws NotFoundException when it may not be read: nobody learns of a plan by its number */
    public Conference readable(SignedInAccount me, Conference conference) {
        if (!mayRead(me, conference)) {
            throw new NotFoundException();
        }
        return conference;
    }

    /**
     * @throws NotFoundException when it may not be read
     * @throws AccessDeniedException when it may be read and not changed
     */
    public Conference changeable(SignedInAccount me, Conference conference) {
        if (!mayChange(me, readable(me, conference))) {
            throw new AccessDeniedException("Chỉ cơ quan giữ bản ghi mới được sửa hội nghị này.");
        }
        return conference;
    }

    /** The same rule as {@link #mayRead} for a list. */
    Specification<Conference> readableBy(SignedInAccount me) {
        if (me.is(Role.ADMIN)) {
            return Specification.unrestricted();
        }
        var kept = scopes.kept(me);
        var partyAs = scopes.partyAs(me);
        var inside = scopes.insideOf(me);
        return (conference, query, where) -> {
            var shown = where.or(
                    where.equal(conference.get("status"), ConferenceStatus.HELD),
                    where.isTrue(conference.get("announced")));
            return where.isTrue(where.function(
                    "visibility_opens",
                    Boolean.class,
                    where.function(
                            "conference_open_to",
                            String.class,
                            conference.get("status"),
                            conference.get("announced"),
                            conference.get("visibility")),
                    conference.get("keepingAgency").get("id").in(kept),
                    where.or(
                            signs(partyAs, conference, query, where),
                            where.and(shown, takesPart(inside, conference, query, where)))));
        };
    }

    private static Predicate signs(
            Set<Long> agencies, Root<Conference> conference, CriteriaQuery<?> query, CriteriaBuilder where) {
        var texts = query.subquery(Long.class);
        var signing = texts.from(Signing.class);
        var party = texts.from(ProgrammeParty.class);
        texts.select(signing.get("id"))
                .where(
                        where.equal(signing.get("conference"), conference),
                        where.equal(party.get("programme"), signing.get("programme")),
                        party.get("agency").get("id").in(agencies));
        return where.exists(texts);
    }

    private Predicate takesPart(
            Set<Long> agencies, Root<Conference> conference, CriteriaQuery<?> query, CriteriaBuilder where) {
        var came = query.subquery(Long.class);
        var row = came.from(Attendance.class);
        came.select(row.get("id"))
                .where(
                        where.equal(row.get("conference"), conference),
                        row.get("agency").get("id").in(agencies));
        return where.or(Stream.concat(
                        Stream.of(
                                signs(agencies, conference, query, where),
                                where.exists(came),
                                conference.get("hostAgency").get("id").in(agencies)),
                        businesses.stream().map(one -> one.concerning(agencies).toPredicate(conference, query, where)))
                .toArray(Predicate[]::new));
    }

    private boolean keeps(SignedInAccount me, Conference conference) {
        return scopes.kept(me).contains(conference.keepingAgency().id());
    }

    /** What is not announced is the business of its texts' parties; who takes part in one is inside too. */
    private boolean isInside(SignedInAccount me, Conference conference) {
        return isParty(scopes.partyAs(me), conference.signings().stream().map(Signing::programme))
                || conference.shown() && takesPart(scopes.insideOf(me), conference);
    }

    private boolean takesPart(Set<Long> agencies, Conference conference) {
        return isParty(agencies, programmesOf(conference))
                || Stream.concat(
                                Stream.of(conference).map(Conference::hostAgency),
                                conference.attendances().stream().map(Attendance::agency))
                        .filter(Objects::nonNull)
                        .map(Agency::id)
                        .anyMatch(agencies::contains);
    }

    /** All programmes that were or are to be signed or reviewed there. */
    Stream<Programme> programmesOf(Conference conference) {
        return Stream.concat(
                conference.signings().stream().map(Signing::programme),
                businesses.stream().flatMap(one -> one.programmesOf(conference).stream()));
    }

    private static boolean isParty(Set<Long> agencies, Stream<Programme> programmes) {
        return programmes
                .flatMap(programme -> programme.parties().stream())
                .anyMatch(party -> agencies.contains(party.agency().id()));
    }
}
