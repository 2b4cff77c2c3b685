package vn.hiepdong.account.letter;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.ActiveAccounts.Entry;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.letter.AccountLetters.Waiting;
import vn.hiepdong.account.password.PasswordLinks;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.mail.NotDelivered;
import vn.hiepdong.mail.NotDelivered.How;
import vn.hiepdong.web.PortalFaces;

/** Sends the letters about accounts, every few seconds on every node. No transaction is open while the mail server is talked to. */
@Component
class SendingAccountLetters {

    private static final Logger LOG = LoggerFactory.getLogger(SendingAccountLetters.class);

    private final AccountLetters waiting;
    private final AccountLetterText text;
    private final ActiveAccounts accounts;
    private final PasswordLinks links;
    private final Letters letters;
    private final PortalFaces faces;
    private final Clock clock;

    SendingAccountLetters(
            AccountLetters waiting,
            AccountLetterText text,
            ActiveAccounts accounts,
            PasswordLinks links,
            Letters letters,
            PortalFaces faces,
            Clock clock) {
        this.waiting = waiting;
        this.text = text;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.faces = faces;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.mail.cron}")
    void run() {
        if (!letters.possible()) {
            return;
        }
        for (var next = waiting.claim(); next.isPresent(); next = waiting.claim()) {
            if (!sendToAll(next.get())) {
                return;
            }
        }
    }

    /** @return false when the mail server is away: others need not be tried now */
    private boolean sendToAll(Waiting letter) {
        for (var person : recipientsOf(letter)) {
            try {
                send(letter, person);
            } catch (NotDelivered failure) {
                LOG.warn("Letter about account {}: {}", person.account().id(), failure.getMessage());
                if (failure.how() == How.SERVER_AWAY) {
                    return false;
                }
            }
        }
        waiting.done(letter.id());
        return true;
    }

    /** Nobody where the name is unknown, the account disabled, or no address is there. */
    private List<Entry> recipientsOf(Waiting letter) {
        return letter.kind() == LetterKind.FORGOTTEN
                ? accounts.reachedBy(SigningIn.login(letter.typed()))
                : accounts.entry(letter.accountId()).stream()
                        .filter(person -> person.email() != null || letter.address() != null)
                        .toList();
    }

    private void send(Waiting letter, Entry person) throws NotDelivered {
        var portal = faces.current().name();
        var account = person.account();
        var to = letter.address() == null ? person.email() : letter.address();
        var subject = text.subject(letter.kind(), portal);
        if (letter.kind() == LetterKind.PASSWORD_SET || letter.kind() == LetterKind.ADDRESS_CHANGED) {
            letters.send(
                    portal,
                    to,
                    account.displayName(),
                    subject,
                    text.told(letter.kind(), portal, account.displayName(), account.login(), clock.instant()));
            return;
        }
        var link = links.byMail(account.id());
        if (link.isEmpty()) {
            return;
        }
        try {
            letters.send(
                    portal,
                    to,
                    account.displayName(),
                    subject,
                    text.withLink(
                            letter.kind(),
                            portal,
                            account.displayName(),
                            account.login(),
                            link.get().secret(),
                            link.get().until()));
        } catch (NotDelivered failure) {
            links.takeBack(link.get().secret());
            throw failure;
        }
    }
}
