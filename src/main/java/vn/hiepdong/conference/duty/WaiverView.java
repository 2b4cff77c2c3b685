package vn.hiepdong.conference.duty;

import java.time.LocalDate;

/**
 * A waiver that was asked for, and what was said to it.
 *
 * @param what "sơ kết"
 * @param period "01/03/2016 – 31/08/2016"
 * @param answer null while it waits
 * @param mayAnswer whether the reader is to say something to it
 */
record WaiverView(
        long id,
        String programmeTitle,
        String what,
        String period,
        String reason,
        String by,
        LocalDate askedOn,
        Answer answer,
        boolean mayAnswer) {

    /** @param text may be null of an agreement */
    record Answer(boolean agreed, String text, String by, LocalDate on) {}

    static WaiverView of(ReviewWaiver waiver, boolean mayAnswer) {
        return new WaiverView(
                waiver.id(),
                waiver.programme().title(),
                waiver.kind().words(),
                DutyPeriod.print(waiver.coversFrom(), waiver.coversTo()),
                waiver.reason(),
                waiver.agency().printedOn(waiver.askedOn()).then(),
                waiver.askedOn(),
                waiver.decision().map(WaiverView::answer).orElse(null),
                mayAnswer && waiver.waiting());
    }

    private static Answer answer(ReviewWaiverDecision decision) {
        return new Answer(
                decision.agreed(),
                decision.text(),
                decision.agency().printedOn(decision.decidedOn()).then(),
                decision.decidedOn());
    }
}
