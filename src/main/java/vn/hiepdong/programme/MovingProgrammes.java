package vn.hiepdong.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.SigningObstacles.Obstacle;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;

/** Moves programmes along their life (DOMAIN §4), short of the signing itself: that is {@link SigningProgrammes}. */
@Component
@Transactional
public class MovingProgrammes {

    private final ProgrammeRepository programmes;
    private final ProgrammePolicy policy;
    private final ObjectProvider<SigningObstacles> obstacles;
    private final ObjectProvider<SignedTexts> signedTexts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingProgrammes(
            ProgrammeRepository programmes,
            ProgrammePolicy policy,
            ObjectProvider<SigningObstacles> obstacles,
            ObjectProvider<SignedTexts> signedTexts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.policy = policy;
        this.obstacles = obstacles;
        this.signedTexts = signedTexts;
        this.events = events;
        this.clock = clock;
    }

    /** What is still missing before it can go to signing. */
    @Transactional(readOnly = true)
    List<Obstacle> obstaclesOf(Programme programme) {
        return obstacles
                .orderedStream()
                .flatMap(some -> some.of(programme).stream())
                .toList();
    }

    /** @throws RuleViolation with each thing that is missing, or when it is no live draft */
    public void submit(long id, SignedInAccount me) {
        var programme = changeable(id, me);
        var missing = obstaclesOf(programme);
        if (programme.status() == ProgrammeStatus.DRAFT && !missing.isEmpty()) {
            throw new RuleViolation(missing.stream()
                    .map(obstacle -> new Sentence("", obstacle.sentence()))
                    .toList());
        }
        programme.submitForSigning();
    }

    /** @throws RuleViolation when it does not wait for its signing */
    public void returnToDraft(long id, String reason, SignedInAccount me) {
        changeable(id, me).returnToDraft(reason);
    }

    /** @throws RuleViolation when it is signed or cancelled already */
    public void cancel(long id, String reason, SignedInAccount me) {
        changeable(id, me).cancel(reason);
    }

    /**
     * Takes an archival draft as signed, by its source's word.
     *
     * @param signedOn null where the source does not say
     * @throws RuleViolation when it is no archival draft, cites no source, or the day is still to come
     */
    public void recordAsSigned(long id, LocalDate signedOn, SignedInAccount me) {
        var programme = changeable(id, me);
        if (signedOn != null && signedOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("signedOn", "Ngày ký chưa tới. Bản ghi lại theo nguồn chỉ ghi việc đã qua.");
        }
        programme.recordAsSigned(signedOn);
    }

    /**
     * Makes an archival programme live: its commitments are followed from now on, and what every live one needs must be there.
     *
     * @param effectiveFrom null: from the day of signing
     * @throws RuleViolation with each thing that its source did not say, or when it is no signed archival programme
     */
    public void goLive(long id, LocalDate effectiveFrom, SignedInAccount me) {
        var programme = changeable(id, me);
        var missing = Stream.concat(
                        signedTexts.stream().flatMap(some -> some.missingSignatures(programme).stream()),
                        obstaclesOf(programme).stream().map(Obstacle::sentence))
                .map(sentence -> new Sentence("", sentence))
                .toList();
        programme.goLive(effectiveFrom);
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
        events.publishEvent(new ProgrammeSigned(programme));
    }

    private Programme changeable(long id, SignedInAccount me) {
        return policy.changeable(me, programmes.findById(id).orElseThrow(NotFoundException::new));
    }
}
