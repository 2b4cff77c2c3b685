package vn.hiepdong.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;

/**
 * Who manages which account. Administrators manage all; an agency's own administrator those of that agency and of the
 * agencies below it today, but sees none of an administrator, and neither makes nor changes another one of the own agency:
 * equals do not give each other anything, nor take it.
 */
@Component
@Transactional(readOnly = true)
public class AccountPolicy {

    private final AccountRepository accounts;
    private final Agencies agencies;
    private final Scopes scopes;

    AccountPolicy(AccountRepository accounts, Agencies agencies, Scopes scopes) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.scopes = scopes;
    }

    /**
     * For what other rooms do with an account: its links, its sessions, its proofs.
     *
     * @throws NotFoundException when there is none, or it may not be seen
     * @throws AccessDeniedException when it may be seen and not changed
     */
    public void requireChange(SignedInAccount me, long accountId) {
        changeable(me, accountId);
    }

    Account readable(SignedInAccount me, long accountId) {
        return accounts.findById(accountId)
                .filter(account -> mayRead(me, account))
                .orElseThrow(NotFoundException::new);
    }

    Account changeable(SignedInAccount me, long accountId) {
        var account = readable(me, accountId);
        if (!mayChange(me, account)) {
            throw new AccessDeniedException("Tài khoản này do người quản trị cổng hoặc cơ quan cấp trên quản trị.");
        }
        return account;
    }

    /** Those that may be seen; no others are counted. */
    Page<Account> readable(SignedInAccount me, Pageable page) {
        return me.is(Role.ADMIN)
                ? accounts.findAllInOrder(page)
                : accounts.findInOrder(scopes.kept(me), Role.ADMIN, page);
    }

    private boolean mayRead(SignedInAccount me, Account account) {
        return me.is(Role.ADMIN)
                || me.is(Role.AGENCY_ADMIN)
                        && !account.roles().contains(Role.ADMIN)
                        && scopes.kept(me).contains(account.agency().id());
    }

    /** @param account one that may be seen */
    boolean mayChange(SignedInAccount me, Account account) {
        return me.is(Role.ADMIN)
                || !account.roles().contains(Role.AGENCY_ADMIN)
                || account.agency().id() != me.agencyId();
    }

    /** The roles that somebody can give at all. */
    Set<Role> grantable(SignedInAccount me) {
        return me.is(Role.ADMIN) ? EnumSet.allOf(Role.class) : EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    }

    /** The names of the agencies for which somebody can give an account. */
    List<String> agencyOptions(SignedInAccount me) {
        return me.is(Role.ADMIN) ? agencies.pickerOptions() : agencies.pickerOptions(scopes.kept(me));
    }

    /** @throws RuleViolation beside each field that says more than somebody can give */
    void requireGrant(SignedInAccount me, Agency agency, Collection<Role> roles) {
        if (me.is(Role.ADMIN)) {
            return;
        }
        if (!scopes.kept(me).contains(agency.id())) {
            throw new RuleViolation(
                    "agency", "Bạn chỉ quản trị tài khoản của cơ quan mình và các cơ quan trực thuộc cơ quan mình.");
        }
        if (!grantable(me).containsAll(roles)) {
            throw new RuleViolation("roles", "Chỉ người quản trị cổng mới giao được quyền quản trị.");
        }
        if (roles.contains(Role.AGENCY_ADMIN) && agency.id() == me.agencyId()) {
            throw new RuleViolation(
                    "roles", "Quyền quản trị cơ quan của chính cơ quan bạn do người quản trị cổng hoặc cấp trên giao.");
        }
    }
}
