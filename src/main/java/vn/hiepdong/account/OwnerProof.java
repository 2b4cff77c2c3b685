package vn.hiepdong.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.audit.event.SecurityEventKind;
import vn.hiepdong.audit.event.SecurityEventResult;
import vn.hiepdong.audit.event.SecurityEvents;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;

/**
 * That it is the owner who changes how the own account is entered (ASVS 6.2.3, 7.5.1): by the present password. An account that
 * has none is entered by the word of the province's server; its owner has to have proved anew who they are just before.
 */
@Component("owner")
@Transactional(readOnly = true)
public class OwnerProof {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SecurityEvents journal;
    private final ProofLimit limit;
    private final Clock clock;

    OwnerProof(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SecurityEvents journal,
            ProofLimit limit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
        this.limit = limit;
        this.clock = clock;
    }

    /** For the forms: whether whoever is signed in has a password to be asked for. */
    public boolean hasPassword() {
        return current().map(me -> passwordOf(SignedInAccount.in(me)) != null).orElse(false);
    }

    /**
     * @param current the present password; anything where there is none
     * @throws RuleViolation beside the field "current" when it is not the present one or was guessed at too often; about the
     *     whole form where there is none and who is signed in proved nothing within the last minutes
     */
    public void require(SignedInAccount me, String current) {
        if (passwordOf(me) != null) {
            requirePassword(me, current);
        } else if (!provenJustNow()) {
            throw new RuleViolation("", "Hãy xác nhận lại rằng đó là bạn, rồi làm tiếp trong năm phút.");
        }
    }

    /** @throws RuleViolation beside the field "current" when it is not the present one, or was guessed at too often */
    public void requirePassword(SignedInAccount me, String current) {
        if (!limit.take(me.id())) {
            throw new RuleViolation("current", "Đã gõ sai quá nhiều lần. Hãy đợi ít phút rồi thử lại.");
        }
        if (!passwords.matches(current, passwordOf(me))) {
            journal.record(
                    SecurityEventKind.CONFIRMATION,
                    SecurityEventResult.FAILURE,
                    me.login(),
                    "mật khẩu hiện nay không đúng");
            throw new RuleViolation("current", "Mật khẩu hiện nay chưa đúng.");
        }
        limit.giveBack(me.id());
    }

    private boolean provenJustNow() {
        return current()
                .flatMap(Factors::lastProven)
                .filter(proven -> proven.isAfter(clock.instant().minus(JUST_NOW)))
                .isPresent();
    }

    private String passwordOf(SignedInAccount me) {
        return accounts.findById(me.id()).orElseThrow(NotFoundException::new).passwordHash();
    }

    private static Optional<Authentication> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(me -> me.getPrincipal() instanceof SignedInAccount);
    }
}
