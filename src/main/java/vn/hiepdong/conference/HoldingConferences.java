package vn.hiepdong.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.time.DayText;

/** Says that a conference took place, or will not. */
@Component
@Transactional
public class HoldingConferences {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final Businesses businesses;
    private final SigningProgrammes signingProgrammes;
    private final Clock clock;

    HoldingConferences(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            Businesses businesses,
            SigningProgrammes signingProgrammes,
            Clock clock) {
        this.conferences = conferences;
        this.policy = policy;
        this.businesses = businesses;
        this.signingProgrammes = signingProgrammes;
        this.clock = clock;
    }

    /**
     * Confirms it as held: each text whose lines are complete is signed as of its day, an archival one by its source's
     * word; one that lacks a signature goes on waiting until {@link RecordingSignings#sign} completes it (DOMAIN §4).
     *
     * @throws RuleViolation with all that is missing
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void hold(long id, HoldingForm form, SignedInAccount me) {
        var conference = policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
        VersionConflict.unlessSame(conference.version(), form.version(), HoldingForm.of(conference));
        conference.hold(businesses.missingToHold(conference, LocalDate.now(clock)));
        for (var signing : conference.signings()) {
            if (signing.programme().archival() || signing.complete()) {
                signingProgrammes.sign(signing.programme(), conference.startsOn(), signing.effectiveFrom());
            }
        }
    }

    /**
     * Puts off one that is still to come.
     *
     * @throws RuleViolation when it was held or cancelled, or the new day is past
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void postpone(long id, PostponementForm form, SignedInAccount me) {
        var conference = policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
        VersionConflict.unlessSame(conference.version(), form.version(), PostponementForm.of(conference));
        var newDay = DayText.parse(form.newDay()).orElse(null);
        if (newDay != null && newDay.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("newDay", "Ngày họp mới đã qua. Hãy ghi một ngày sắp tới, hoặc để trống.");
        }
        conference.postpone(form.reason(), newDay);
    }

    /**
     * Cancels a planned one and frees its texts.
     *
     * @throws RuleViolation when it is no longer planned
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void cancel(long id, CancellationForm form, SignedInAccount me) {
        var conference = policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
        VersionConflict.unlessSame(conference.version(), form.version(), CancellationForm.of(conference));
        conference.cancel(form.reason());
        businesses.cancelled(conference);
    }
}
