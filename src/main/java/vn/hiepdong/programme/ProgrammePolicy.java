package vn.hiepdong.programme;

import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change a programme; asked by handlers, use cases and lists alike. Everybody on the staff reads what is
 * signed and public; those who act for a party also its drafts, and with the staff of the agencies below a party what is
 * signed for the parties alone; the keeping side reads all that is its own ({@link Visibility}), and alone changes it.
 * Administrators read all and change none.
 */
@Component
public class ProgrammePolicy {

    private final Scopes scopes;

    ProgrammePolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    public boolean mayRead(SignedInAccount me, Programme programme) {
        return opens(me, programme, programme.openTo());
    }

    /** Whether a part of a programme is open to somebody, that is open as far as this and no further than the programme. */
    public boolean opens(SignedInAccount me, Programme programme, Visibility openTo) {
        if (openTo == Visibility.PUBLIC || me.is(Role.ADMIN)) {
            return true;
        }
        var keeping = keeps(me, programme);
        return openTo.opensTo(keeping, !keeping && openTo == Visibility.PARTIES && isInside(me, programme));
    }

    /** The same for many programmes at once, by a fixed number of statements. */
    public Predicate<Programme> readingAs(SignedInAccount me) {
        if (me.is(Role.ADMIN)) {
            return programme -> true;
        }
        var kept = scopes.kept(me);
        var party = scopes.partyAs(me);
        var inside = scopes.insideOf(me);
        return programme -> programme
                .openTo()
                .opensTo(
                        kept.contains(programme.keepingAgency().id()),
                        isParty(programme.signed() ? inside : party, programme));
    }

    /** The same for the queries of other modules; among what is signed. */
    public ProgrammeReader reader(SignedInAccount me) {
        return me.is(Role.ADMIN)
                ? new ProgrammeReader(true, Set.of(), Set.of())
                : new ProgrammeReader(false, scopes.kept(me), scopes.insideOf(me));
    }

    public boolean mayChange(SignedInAccount me, Programme programme) {
        return me.is(Role.COORDINATOR) && keeps(me, programme);
    }

    /** @throws NotFoundException when it may not be read: nobody learns of a draft by its number */
    public Programme readable(SignedInAccount me, Programme programme) {
        if (!mayRead(me, programme)) {
            throw new NotFoundException();
        }
        return programme;
    }

    /**
     * @throws NotFoundException when it may not be read
     * @throws AccessDeniedException when it may be read and not changed
     */
    public Programme changeable(SignedInAccount me, Programme programme) {
        if (!mayChange(me, readable(me, programme))) {
            throw new AccessDeniedException("Chỉ cơ quan giữ bản ghi mới được sửa chương trình này.");
        }
        return programme;
    }

    /** The same rule as {@link #mayRead} for a list. */
    Specification<Programme> readableBy(SignedInAccount me) {
        if (me.is(Role.ADMIN)) {
            return Specification.unrestricted();
        }
        var kept = scopes.kept(me);
        var party = scopes.partyAs(me);
        var inside = scopes.insideOf(me);
        return (programme, query, where) -> where.isTrue(where.function(
                "visibility_opens",
                Boolean.class,
                where.function("programme_open_to", String.class, programme.get("status"), programme.get("visibility")),
                programme.get("keepingAgency").get("id").in(kept),
                where.or(
                        isParty(party, programme, query),
                        where.and(where.isTrue(programme.get("signed")), isParty(inside, programme, query)))));
    }

    private static jakarta.persistence.criteria.Predicate isParty(
            Collection<Long> agencies, Root<Programme> programme, CriteriaQuery<?> query) {
        var parties = query.subquery(Long.class);
        var row = parties.from(ProgrammeParty.class);
        parties.select(row.get("programme").get("id"))
                .where(row.get("agency").get("id").in(agencies));
        return programme.get("id").in(parties);
    }

    /** Kept by the own agency or one below it. */
    Specification<Programme> keptBy(SignedInAccount me) {
        var kept = scopes.kept(me);
        return (programme, query, where) ->
                programme.get("keepingAgency").get("id").in(kept);
    }

    private boolean keeps(SignedInAccount me, Programme programme) {
        return scopes.kept(me).contains(programme.keepingAgency().id());
    }

    /** A draft is the parties' own; what they signed is read below them too. */
    private boolean isInside(SignedInAccount me, Programme programme) {
        var agencies = programme.signed() ? scopes.insideOf(me) : scopes.partyAs(me);
        return isParty(agencies, programme);
    }

    private static boolean isParty(Set<Long> agencies, Programme programme) {
        return programme.parties().stream()
                .anyMatch(party -> agencies.contains(party.agency().id()));
    }
}
