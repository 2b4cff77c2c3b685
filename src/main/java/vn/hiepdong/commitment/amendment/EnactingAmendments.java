package vn.hiepdong.commitment.amendment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.commitment.AmendingCommitments;
import vn.hiepdong.commitment.text.ComparedItem;
import vn.hiepdong.commitment.text.ComparingTexts;
import vn.hiepdong.commitment.text.FreezingTexts;
import vn.hiepdong.commitment.text.MadeBy;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Typed;

/** Moves an amendment on behalf of those who record its signatures; with the last one it is the text. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EnactingAmendments {

    private final AmendmentRepository amendments;
    private final AmendingCommitments text;
    private final FreezingTexts freezing;
    private final ComparingTexts comparing;
    private final TellingAmendments telling;

    EnactingAmendments(
            AmendmentRepository amendments,
            AmendingCommitments text,
            FreezingTexts freezing,
            ComparingTexts comparing,
            TellingAmendments telling) {
        this.amendments = amendments;
        this.text = text;
        this.freezing = freezing;
        this.comparing = comparing;
        this.telling = telling;
    }

    /** The one that is drafted or goes round. */
    public Optional<Amendment> openOf(Programme programme) {
        return amendments.findOpen(programme);
    }

    /** @param signed whether any party has: then its draft stands, else it can be changed again */
    public void freeze(Amendment amendment, boolean signed) {
        if (signed) {
            amendment.awaitSignatures();
        } else {
            amendment.backToDraft();
        }
    }

    /**
     * Each party that must sign has (the caller has made sure): the text is the next version, and the one before is kept.
     *
     * @param signedOn the day of the last signature
     * @param documentNumber may be null
     * @throws RuleViolation when an item has ended since it was drafted, or the day is before the standing text's
     */
    public void takeEffect(Amendment amendment, LocalDate signedOn, String documentNumber) {
        var programme = amendment.programme();
        if (signedOn.isBefore(freezing.standingSince(programme))) {
            throw new RuleViolation(
                    "",
                    "Bản sửa đổi không thể ký trước ngày ký của văn bản hiện hành ("
                            + Typed.day(freezing.standingSince(programme)) + ").");
        }
        freezing.keepFirst(programme);
        var standing = freezing.standing(programme);
        var ordinal = freezing.nextNumber(programme) - 1;
        var changes = comparing.between(standing, AmendedText.of(standing, amendment.items(), signedOn)).stream()
                .collect(Collectors.toMap(ComparedItem::number, Function.identity()));
        var by = new MadeBy(amendment.excerpt(), amendment.reason(), documentNumber);
        var opening = telling.opening(ordinal, signedOn, documentNumber);
        amendment.items().forEach(item -> enact(programme, item, changes, opening, amendment.reason()));
        freezing.keepNext(programme, signedOn, by, AmendedText.of(standing, amendment.items(), signedOn));
        amendment.takeEffect(ordinal, signedOn);
    }

    private void enact(
            Programme programme, AmendedItem item, Map<Integer, ComparedItem> changes, String opening, String reason) {
        var commitment = item.commitment();
        switch (item.change()) {
            case CHANGED -> {
                var told = telling.changed(opening, changes.get(commitment.number()), item);
                text.change(commitment, item.text(), item.assigned(), item.movesDue());
                item.tell(commitment, told);
            }
            case REPEALED -> {
                text.repeal(commitment);
                item.tell(commitment, telling.repealed(opening, reason));
            }
            case ADDED -> item.tell(text.add(programme, item.text(), item.assigned()), telling.added(opening));
        }
    }
}
