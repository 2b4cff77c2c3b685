package vn.hiepdong.commitment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.correction.Correction;
import vn.hiepdong.correction.CorrectionView;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;

/** What was put right of a commitment, on its page. It is offered where the programme's text is read. */
@Component
@Order(4)
@Transactional(readOnly = true)
class CorrectionsOnPage implements CommitmentRoom {

    private final Corrections corrections;

    CorrectionsOnPage(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public List<Happening> happeningsOf(Commitment commitment) {
        var programme = commitment.programme();
        return corrections.ofPart(RecordKind.PROGRAMME, programme.id(), commitment.id()).stream()
                .map(correction -> Happening.plain(
                        correction.madeOn(),
                        programme.keepingAgency().printedOn(correction.madeOn()),
                        HappeningKind.CORRECTED,
                        text(correction)))
                .toList();
    }

    @Override
    public List<Offer> offersTo(SignedInAccount me, Commitment commitment) {
        return List.of();
    }

    private static String text(CorrectionView correction) {
        return correction.changes().stream().map(CorrectionsOnPage::line).collect(Collectors.joining("\n"))
                + "\nLý do: " + correction.reason();
    }

    private static String line(Correction.Change change) {
        return change.field() + ": " + said(change.from()) + " → " + said(change.to());
    }

    private static String said(String value) {
        return value == null ? "không ghi" : "“" + value + "”";
    }
}
