package vn.hiepdong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.RuleViolation;

/** The owners of accounts set their passwords themselves; a new one ends every session that began with the old one. */
@Component
@Transactional
public class SettingPasswords {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final PortalFaces faces;
    private final SecurityEvents journal;
    private final ApplicationEventPublisher events;
    private final OwnerProof owner;
    private final Clock clock;

    SettingPasswords(
            AccountRepository accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            PortalFaces faces,
            SecurityEvents journal,
            ApplicationEventPublisher events,
            OwnerProof owner,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.faces = faces;
        this.journal = journal;
        this.events = events;
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * Whose password may be set.
     *
     * @param agency for which it acts, by its name of today
     * @param hasPassword whether the account can be signed in with already
     * @param hasSecondFactor whether the password alone does not do
     */
    public record Holder(
            long id,
            String login,
            String name,
            String agency,
            boolean active,
            boolean hasPassword,
            boolean hasSecondFactor) {}

    /** @throws NotFoundException when there is no such account */
    @Transactional(readOnly = true)
    public Holder holder(long accountId) {
        var account = get(accountId);
        return new Holder(
                account.id(),
                account.login(),
                account.name(),
                account.agency().name(),
                account.active(),
                account.passwordHash() != null,
                account.hasSecondFactor());
    }

    /** @throws RuleViolation beside the field "password" when it does not hold */
    public void set(long accountId, String password) {
        var account = get(accountId);
        rules.complaintAbout(password, around(account)).ifPresent(complaint -> {
            throw new RuleViolation("password", complaint);
        });
        account.setPassword(passwords.encode(password), clock.instant());
        journal.record(SecurityEventKind.PASSWORD, SecurityEventResult.SUCCESS, account.login(), "đặt mật khẩu mới");
        events.publishEvent(new PasswordSet(accountId));
    }

    /**
     * @param current proves that it is the owner who asks ({@link OwnerProof})
     * @throws RuleViolation beside its field when the present one is wrong or the new one does not hold
     */
    public void change(SignedInAccount me, String current, String password) {
        owner.require(me, current);
        set(me.id(), password);
    }

    private List<String> around(Account account) {
        var face = faces.current();
        var names = new ArrayList<>(
                List.of(account.login(), account.name(), account.agency().name(), face.name(), face.province()));
        var year = LocalDate.now(clock).getYear();
        names.addAll(List.of(String.valueOf(year - 1), String.valueOf(year), String.valueOf(year + 1)));
        return names;
    }

    private Account get(long id) {
        return accounts.findById(id).orElseThrow(NotFoundException::new);
    }
}
