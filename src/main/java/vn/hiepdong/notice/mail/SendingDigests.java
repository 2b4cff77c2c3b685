package vn.hiepdong.notice.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.mail.NotDelivered;
import vn.hiepdong.mail.NotDelivered.How;
import vn.hiepdong.notice.choice.NoticeChoices;
import vn.hiepdong.web.PortalFaces;

/** Sends the day's letters, from the set hour on. No transaction is open while the mail server is talked to. */
@Component
public class SendingDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendingDigests.class);

    private final Letters letters;
    private final Digests digests;
    private final DigestText text;
    private final ActiveAccounts accounts;
    private final NoticeChoices choices;
    private final PortalFaces faces;
    private final NoticeProperties properties;
    private final Clock clock;

    SendingDigests(
            Letters letters,
            Digests digests,
            DigestText text,
            ActiveAccounts accounts,
            NoticeChoices choices,
            PortalFaces faces,
            NoticeProperties properties,
            Clock clock) {
        this.letters = letters;
        this.digests = digests;
        this.text = text;
        this.accounts = accounts;
        this.choices = choices;
        this.faces = faces;
        this.properties = properties;
        this.clock = clock;
    }

    /** To be called right after the notices were told, so that nothing is sent of what is settled. */
    public void send() {
        if (!letters.possible() || LocalDateTime.now(clock).getHour() < properties.mailHour()) {
            return;
        }
        var waiting = digests.awaitedBy();
        for (var person : accounts.all()) {
            var id = person.account().id();
            var reachable = waiting.contains(id) && person.email() != null && choices.wantsMail(id);
            if (reachable && !sendTo(person)) {
                return;
            }
        }
    }

    /** @return false when the mail server is away: others need not be tried now */
    private boolean sendTo(ActiveAccounts.Entry person) {
        var day = LocalDate.now(clock);
        var claimed = digests.claim(person.account().id(), day, person.email());
        if (claimed.isEmpty()) {
            return true;
        }
        var digest = claimed.get();
        try {
            hand(digest, person, day);
            digests.sent(digest.id());
            return true;
        } catch (NotDelivered failure) {
            LOG.warn(
                    "Letter {} to account {}: {}", digest.id(), person.account().id(), failure.getMessage());
            if (failure.how() == How.UNKNOWN) {
                digests.unknown(digest.id(), failure.getMessage());
            } else {
                digests.failed(digest.id(), failure.getMessage());
            }
            return failure.how() != How.SERVER_AWAY;
        }
    }

    private void hand(Digest digest, ActiveAccounts.Entry person, LocalDate day) throws NotDelivered {
        var portal = faces.current().name();
        var name = person.account().displayName();
        letters.send(
                portal, person.email(), name, text.subject(portal, digest, day), text.of(portal, name, digest, day));
    }
}
