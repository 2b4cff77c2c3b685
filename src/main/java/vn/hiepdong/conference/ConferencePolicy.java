package vn.hiepdong.conference;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change a conference; asked by handlers, use cases and lists alike. The twin of {@link ProgrammePolicy}.
 * Everybody on the staff reads those that were held or announced; a coordinator also the others kept by the own agency or
 * one below it, and those at which a text is to be signed to which it is a party; only the keeping side changes.
 * Administrators read all and change none.
 */
@Component
public class ConferencePolicy {

    private final Scopes scopes;

    ConferencePolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    public boolean mayRead(SignedInAccount me, Conference conference) {
        return conference.held()
                || conference.announced()
                || me.is(Role.ADMIN)
                || keeps(me, conference)
                || isParty(me, conference);
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
        return (conference, query, where) -> {
            var texts = query.subquery(Long.class);
            var signing = texts.from(Signing.class);
            var party = texts.from(ProgrammeParty.class);
            texts.select(signing.get("id"))
                    .where(
                            where.equal(signing.get("conference"), conference),
                            where.equal(party.get("programme"), signing.get("programme")),
                            party.get("agency").get("id").in(partyAs));
            return where.or(
                    where.equal(conference.get("status"), ConferenceStatus.HELD),
                    where.isTrue(conference.get("announced")),
                    conference.get("keepingAgency").get("id").in(kept),
                    where.exists(texts));
        };
    }

    private boolean keeps(SignedInAccount me, Conference conference) {
        return scopes.kept(me).contains(conference.keepingAgency().id());
    }

    private boolean isParty(SignedInAccount me, Conference conference) {
        var agencies = scopes.partyAs(me);
        return conference.signings().stream()
                .flatMap(signing -> signing.programme().parties().stream())
                .anyMatch(party -> agencies.contains(party.agency().id()));
    }
}
