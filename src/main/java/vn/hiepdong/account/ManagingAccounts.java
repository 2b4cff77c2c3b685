package vn.hiepdong.account;

import java.time.Clock;
import java.util.EnumSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;

/** What administrators do with accounts. Nothing here removes one: what it did stays under its name. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ManagingAccounts {

    private final AccountRepository accounts;
    private final Agencies agencies;
    private final PasswordEncoder passwords;
    private final SecurityEvents events;
    private final Clock clock;

    ManagingAccounts(
            AccountRepository accounts,
            Agencies agencies,
            PasswordEncoder passwords,
            SecurityEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nobody signs in with it before its owner has set a password.
     *
     * @throws RuleViolation when the login is taken or the agency unknown
     */
    public long create(AccountForm form) {
        var account = create(form, false);
        told("tạo tài khoản", account);
        return account.id();
    }

    /** Cannot sign in when the profile demo is off; its password stands on the sign-in page, so no rule asks how good it is. */
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

    /** @throws RuleViolation when an administrator would take the own role away, or the agency is unknown */
    void change(long id, AccountForm form, SignedInAccount me) {
        var account = get(id);
        VersionConflict.unlessSame(account.version(), form.version(), AccountForm.of(account));
        if (me.id() == id && !form.roles().contains(Role.ADMIN)) {
            throw new RuleViolation("roles", "Bạn không tự bỏ được quyền quản trị của chính mình.");
        }
        describe(account, form);
        told("sửa tài khoản", account);
    }

    /** Whoever is signed in with it is out at the next request. */
    void disable(long id, SignedInAccount me) {
        if (me.id() == id) {
            throw new RuleViolation("", "Bạn không tự khóa được tài khoản của chính mình.");
        }
        var account = get(id);
        account.disable();
        told("khóa tài khoản", account);
    }

    void enable(long id) {
        var account = get(id);
        account.enable();
        told("mở lại tài khoản", account);
    }

    private void told(String act, Account account) {
        events.record(SecurityEventKind.ACCOUNT, SecurityEventResult.SUCCESS, act + " " + account.login());
    }

    private void describe(Account account, AccountForm form) {
        account.describe(
                form.name(),
                form.email() == null || form.email().isEmpty() ? null : form.email(),
                agencies.pick(form.agency(), "agency"),
                EnumSet.copyOf(form.roles()));
    }

    private Account get(long id) {
        return accounts.findById(id).orElseThrow(NotFoundException::new);
    }
}
