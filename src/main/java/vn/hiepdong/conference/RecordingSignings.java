package vn.hiepdong.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.SigningProgrammes;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.DayText;

/** Brings texts to a conference and records who signed them. */
@Component
@Transactional
public class RecordingSignings {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final Scopes scopes;
    private final People people;
    private final SignatureLines lines;
    private final SigningProgrammes signingProgrammes;
    private final EntityManager entityManager;

    RecordingSignings(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            Scopes scopes,
            People people,
            SignatureLines lines,
            SigningProgrammes signingProgrammes,
            EntityManager entityManager) {
        this.conferences = conferences;
        this.policy = policy;
        this.scopes = scopes;
        this.people = people;
        this.lines = lines;
        this.signingProgrammes = signingProgrammes;
        this.entityManager = entityManager;
    }

    /** The texts that I may bring to a conference: waiting for their signing, or archival and at none yet. */
    @Transactional(readOnly = true)
    public List<Programme> signable(SignedInAccount me) {
        return conferences.findSignable(scopes.kept(me), scopes.partyAs(me));
    }

    /**
     * @return the signing's id
     * @throws RuleViolation when the text cannot be signed here, or the conference is no longer planned
     */
    public long attach(long conferenceId, SigningForm form, SignedInAccount me) {
        var conference = changeable(conferenceId, me);
        var programme = signable(me).stream()
                .filter(one -> one.id().toString().equals(form.programme()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "programme", "Văn bản này không còn chờ ký, hoặc đã thuộc một hội nghị khác."));
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var signing = conference.attach(programme);
        signing.number(
                Typed.orNull(form.documentNumber()),
                DayText.parse(form.effectiveFrom()).orElse(null));
        // the cascade saves it and gives it its id
        entityManager.flush();
        return signing.id();
    }

    /** What is recorded under a text so far. */
    @Transactional(readOnly = true)
    SignaturesForm formOf(long conferenceId, long signingId, SignedInAccount me) {
        return SignaturesForm.of(changeable(conferenceId, me).signing(signingId), people::pickerName);
    }

    /**
     * Records number, effective day and lines. When the conference was held and the last line that was missing is signed,
     * the text is signed, as of the conference's day.
     *
     * @throws RuleViolation when a signatory is unknown or held no such office that day, or a line stands already
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void sign(long conferenceId, long signingId, SignaturesForm form, SignedInAccount me) {
        var conference = changeable(conferenceId, me);
        var signing = conference.signing(signingId);
        VersionConflict.unlessSame(
                conference.version(), form.version(), SignaturesForm.of(signing, people::pickerName));
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        signing.number(
                Typed.orNull(form.documentNumber()),
                DayText.parse(form.effectiveFrom()).orElse(null));
        lines.record(signing, form);
        if (conference.held() && !signing.programme().signed() && signing.complete()) {
            signingProgrammes.sign(signing.programme(), conference.startsOn(), signing.effectiveFrom());
        }
    }

    /** Takes a text back from a conference that is still planned; it may be signed elsewhere. */
    public void detach(long conferenceId, long signingId, SignedInAccount me) {
        var conference = changeable(conferenceId, me);
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        conference.detach(conference.signing(signingId));
    }

    private Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }
}
