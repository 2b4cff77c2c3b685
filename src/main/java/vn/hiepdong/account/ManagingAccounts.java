package vn.hiepdong.account;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** What administrators do with accounts. Nothing here removes one: what it did stays under its name. */
@Component
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'AGENCY_ADMIN')")
public class ManagingAccounts {

    private final AccountRepository accounts;
    private final AccountPolicy policy;
    private final Agencies agencies;
    private final PasswordEncoder passwords;
    private final SecurityEvents journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManagingAccounts(
            AccountRepository accounts,
            AccountPolicy policy,
            Agencies agencies,
            PasswordEncoder passwords,
            SecurityEvents journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.agencies = agencies;
        this.passwords = passwords;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nobody signs in with it before its owner has set a password.
     *
     * @throws RuleViolation when the login is taken, the agency unknown, or more is given than one can give
     */
    long create(AccountForm form, SignedInAccount me) {
        policy.requireGrant(me, agencies.pick(form.agency(), "agency"), form.roles());
        var account = create(form, false);
        told("tạo tài khoản", account);
        return account.id();
    }

    /** Likewise by the portal itself, where there may be nobody yet who could. */
    @PreAuthorize("hasRole('ADMIN')")
    long createFirst(AccountForm form) {
        var account = create(form, false);
        told("tạo tài khoản", account);
        return account.id();
    }

    /** Cannot sign in when the profile demo is off; its password stands on the sign-in page, so no rule asks how good it is. */
    @PreAuthorize("hasRole('ADMIN')")
    public void createForDemonstration(AccountForm form, String password) {
        create(form, true).setPassword(passwords.encode(password), clock.instant());
    }

    private Account create(AccountForm form, boolean demonstration) {
        if (accounts.existsByLogin(form.login())) {
            throw new RuleViolation(
                    "login", "Tên đăng nhập “" + form.login() + "” đã có người dùng. Hãy chọn tên khác.");
        }
        var account = new Account(form.login(), demonstration);
        describe(account, form);
        return accounts.save(account);
    }

    /**
     * @throws RuleViolation when an administrator would take the own role away, the last one would go, the agency is
     *     unknown, or more is given than one can give
     */
    void change(long id, AccountForm form, SignedInAccount me) {
        var account = policy.changeable(me, id);
        VersionConflict.unlessSame(account.version(), form.version(), AccountForm.of(account));
        if (me.id() == id && !form.roles().contains(Role.ADMIN)) {
            throw new RuleViolation("roles", "Bạn không tự bỏ được quyền quản trị của chính mình.");
        }
        policy.requireGrant(me, agencies.pick(form.agency(), "agency"), form.roles());
        if (!form.roles().contains(Role.ADMIN)) {
            requireAnotherBeside(account, "roles");
        }
        var before = account.email();
        describe(account, form);
        ChangingAddresses.tellIfChanged(account, before, events);
        told("sửa tài khoản", account);
    }

    /** Whoever is signed in with it is out at the next request. */
    void disable(long id, SignedInAccount me) {
        var account = policy.changeable(me, id);
        if (me.id() == id) {
            throw new RuleViolation("", "Bạn không tự khóa được tài khoản của chính mình.");
        }
        requireAnotherBeside(account, "");
        account.disable();
        told("khóa tài khoản", account);
    }

    void enable(long id, SignedInAccount me) {
        var account = policy.changeable(me, id);
        account.enable();
        told("mở lại tài khoản", account);
    }

    /** Two administrators at once could otherwise take each other's rights away. */
    private void requireAnotherBeside(Account account, String field) {
        if (account.roles().contains(Role.ADMIN)
                && accounts.lockAdministrators().stream().allMatch(other -> Objects.equals(other, account.id()))) {
            throw new RuleViolation(field, "Đây là người quản trị cổng cuối cùng còn lại.");
        }
    }

    private void told(String act, Account account) {
        journal.record(SecurityEventKind.ACCOUNT, SecurityEventResult.SUCCESS, act + " " + account.login());
    }

    private void describe(Account account, AccountForm form) {
        account.describe(
                form.name(),
                form.email() == null || form.email().isEmpty() ? null : form.email(),
                agencies.pick(form.agency(), "agency"),
                EnumSet.copyOf(form.roles()));
    }
}
