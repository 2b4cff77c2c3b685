package vn.hiepdong.programme;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;

/**
 * Who may read and change a programme; asked by handlers, use cases and lists alike. Everybody on the staff reads what is
 * signed; a coordinator also the drafts kept by the own agency or one below it, and those to which it is a party; only
 * the keeping side changes. Administrators read all and change none.
 */
@Component
public class ProgrammePolicy {

    private final Scopes scopes;

    ProgrammePolicy(Scopes scopes) {
        this.scopes = scopes;
    }

    public boolean mayRead(SignedInAccount me, Programme programme) {
        return programme.signed() || me.is(Role.ADMIN) || keeps(me, programme) || isParty(me, programme);
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
        return (programme, query, where) -> {
            var parties = query.subquery(Long.class);
            var row = parties.from(ProgrammeParty.class);
            parties.select(row.get("programme").get("id"))
                    .where(row.get("agency").get("id").in(party));
            return where.or(
                    where.isTrue(programme.get("signed")),
                    programme.get("keepingAgency").get("id").in(kept),
                    programme.get("id").in(parties));
        };
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

    private boolean isParty(SignedInAccount me, Programme programme) {
        var agencies = scopes.partyAs(me);
        return programme.parties().stream()
                .anyMatch(party -> agencies.contains(party.agency().id()));
    }
}
