package vn.hiepdong.commitment.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.AmendingCommitments;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.commitment.text.ComparingTexts;
import vn.hiepdong.commitment.text.FreezingTexts;
import vn.hiepdong.commitment.text.TextVersions;
import vn.hiepdong.commitment.text.VersionPage;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;

/** Reads amendments for the staff: what is signed for everybody on it, a draft for the parties alone. */
@Component
@Transactional(readOnly = true)
class ReadingAmendments {

    private final AmendmentRepository amendments;
    private final AmendingCommitments text;
    private final FreezingTexts freezing;
    private final ComparingTexts comparing;
    private final TextVersions versions;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final CommitmentPolicy items;
    private final Scopes scopes;
    private final Clock clock;

    ReadingAmendments(
            AmendmentRepository amendments,
            AmendingCommitments text,
            FreezingTexts freezing,
            ComparingTexts comparing,
            TextVersions versions,
            Programmes programmes,
            ProgrammePolicy policy,
            CommitmentPolicy items,
            Scopes scopes,
            Clock clock) {
        this.amendments = amendments;
        this.text = text;
        this.freezing = freezing;
        this.comparing = comparing;
        this.versions = versions;
        this.programmes = programmes;
        this.policy = policy;
        this.items = items;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no signed live programme that this person may read */
    AmendmentPage page(long programmeId, SignedInAccount me) {
        var programme = signed(programmeId, me);
        return new AmendmentPage(
                programmeId,
                programme.title(),
                programme.slug(),
                versions.of(programme),
                takesPart(me, programme)
                        ? amendments.findOpen(programme).map(this::open).orElse(null)
                        : null,
                policy.mayChange(me, programme));
    }

    /** @throws NotFoundException likewise, or when there is no such version */
    VersionPage version(long programmeId, int number, SignedInAccount me) {
        var programme = signed(programmeId, me);
        return versions.page(programme, number, items.readingIn(programme, me)).orElseThrow(NotFoundException::new);
    }

    /** What the form shows beside the typed rows. */
    record Heading(long id, String title, Map<String, Item> items) {}

    /** @param standing as it counts today */
    record Item(int number, CommitmentRow standing) {}

    /** For those who may change the programme. */
    Heading heading(long programmeId, SignedInAccount me) {
        var programme = policy.changeable(me, programmes.get(programmeId));
        var items = new LinkedHashMap<String, Item>();
        text.textOf(programme).stream()
                .filter(Commitment::amendable)
                .forEach(item ->
                        items.put(item.id().toString(), new Item(item.number(), CommitmentRow.asItCounts(item))));
        return new Heading(programmeId, programme.title(), items);
    }

    private AmendmentPage.Open open(Amendment amendment) {
        var standing = freezing.standing(amendment.programme());
        return new AmendmentPage.Open(
                amendment.state(),
                amendment.excerpt(),
                amendment.reason(),
                comparing.between(standing, AmendedText.of(standing, amendment.items(), LocalDate.now(clock))));
    }

    private Programme signed(long programmeId, SignedInAccount me) {
        var programme = policy.readable(me, programmes.get(programmeId));
        if (!programme.signed() || programme.archival()) {
            throw new NotFoundException();
        }
        return programme;
    }

    private boolean takesPart(SignedInAccount me, Programme programme) {
        var mine = scopes.partyAs(me);
        return me.is(Role.ADMIN)
                || policy.mayChange(me, programme)
                || !Collections.disjoint(
                        mine,
                        programme.parties().stream()
                                .map(party -> party.agency().id())
                                .toList());
    }
}
