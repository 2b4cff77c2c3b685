package vn.hiepdong.programme;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signs programmes, on behalf of the conference at which it happened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SigningProgrammes {

    private final ApplicationEventPublisher events;

    SigningProgrammes(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Marks a programme as signed: a live one that waits for its signing, or an archival draft. The caller has made sure
     * that each party that must sign has (invariant 3); an archival one is signed by its source's word.
     *
     * @param effectiveFrom null: from the day of signing
     * @throws vn.hiepdong.web.RuleViolation when the programme is in another state
     */
    public void sign(Programme programme, LocalDate signedOn, LocalDate effectiveFrom) {
        if (!programme.archival()) {
            programme.markSigned(signedOn, effectiveFrom == null ? signedOn : effectiveFrom);
            events.publishEvent(new ProgrammeSigned(programme));
        } else if (!programme.signed()) {
            programme.recordAsSigned(signedOn);
        }
    }

    /**
     * Puts right on which day a signed programme was signed and from when it has effect; one that is not signed stays as it
     * is.
     *
     * @param effectiveFrom null: from the day of signing
     */
    public void correct(Programme programme, LocalDate signedOn, LocalDate effectiveFrom) {
        if (programme.signed()) {
            programme.correctSigning(
                    signedOn, programme.archival() ? null : effectiveFrom == null ? signedOn : effectiveFrom);
            if (programme.live()) {
                events.publishEvent(new ProgrammeRescheduled(programme));
            }
        }
    }
}
