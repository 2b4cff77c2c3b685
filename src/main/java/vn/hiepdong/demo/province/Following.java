package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.commitment.deadline.ChangingDeadlines;
import vn.hiepdong.commitment.deadline.DeadlineForm;
import vn.hiepdong.commitment.deadline.DecisionForm;
import vn.hiepdong.commitment.obstacle.ObstacleForm;
import vn.hiepdong.commitment.obstacle.RaisingObstacles;
import vn.hiepdong.commitment.progress.AnsweringProgress;
import vn.hiepdong.commitment.progress.ProgressForm;
import vn.hiepdong.commitment.progress.RecordingProgress;
import vn.hiepdong.commitment.progress.ReplyForm;
import vn.hiepdong.commitment.progress.TurnForm;
import vn.hiepdong.commitment.progress.TurnKind;
import vn.hiepdong.commitment.progress.TurningCommitments;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.time.DayText;

/** What the parties type while a programme is carried out: each word under the name of the side whose word it is. */
@Component
@Profile("demo")
record Following(
        Clerk clerk,
        Programmes programmes,
        Commitments commitments,
        ReadingCommitment reading,
        RecordingProgress recording,
        AnsweringProgress answering,
        ChangingDeadlines deadlines,
        RaisingObstacles obstacles,
        TurningCommitments turning,
        Clock clock) {

    /** One numbered item of a signed text. */
    record Item(long programme, int number) {}

    /** @param figure empty where nothing is counted */
    void report(Item item, int daysAgo, String text, String figure) {
        record(item, daysAgo, text, figure, false);
    }

    /** The lead says that it was done on that day. */
    void claim(Item item, int daysAgo, String text, String figure) {
        record(item, daysAgo, text, figure, true);
    }

    private void record(Item item, int daysAgo, String text, String figure, boolean done) {
        var commitment = of(item);
        var lines = "asOf: %s\ntext: %s\nfigure: %s\nclaim: %s".formatted(ago(item, daysAgo), text, figure, done);
        recording.record(commitment.id(), typed(ProgressForm.class, commitment, lines), clerk.of(leadOf(commitment)));
        settle();
    }

    /** Another party answers what the lead said last; a different view needs words. */
    void answer(Item item, String party, Stance stance, String text) {
        var commitment = of(item);
        answering.answer(
                commitment.id(),
                last("progress-", commitment, party),
                typed(ReplyForm.class, commitment, "stance: %s\ntext: %s".formatted(stance, text)),
                clerk.of(party));
        settle();
    }

    /** The lead asks to be given until a day that is so many days ahead. */
    void askForTime(Item item, int days, String reason) {
        var commitment = of(item);
        var lines = "due: %s\nreason: %s".formatted(DayText.print(today().plusDays(days)), reason);
        deadlines.ask(commitment.id(), typed(DeadlineForm.class, commitment, lines), clerk.of(leadOf(commitment)));
        settle();
    }

    void decide(Item item, String party, Stance stance, String text) {
        var commitment = of(item);
        deadlines.decide(
                commitment.id(),
                last("deadline-", commitment, party),
                typed(DecisionForm.class, commitment, "stance: %s\ntext: %s".formatted(stance, text)),
                clerk.of(party));
        settle();
    }

    void raise(Item item, String party, String text, String wanted) {
        obstacles.raise(
                of(item).id(),
                clerk.typing().into(ObstacleForm.class, "text: %s\nwanted: %s".formatted(text, wanted)),
                clerk.of(party));
        settle();
    }

    /** By the side that keeps the programme. */
    void turn(Item item, TurnKind kind, String reason) {
        var commitment = of(item);
        turning.turn(
                commitment.id(),
                kind,
                typed(TurnForm.class, commitment, "reason: " + reason),
                clerk.of(commitment.programme().keepingAgency().name()));
        settle();
    }

    private Commitment of(Item item) {
        return commitments.of(programmes.get(item.programme())).stream()
                .filter(commitment -> commitment.number() == item.number()
                        && !commitment.source().task())
                .findFirst()
                .orElseThrow();
    }

    private static String leadOf(Commitment commitment) {
        return commitment.agencies(AssignmentRole.LEAD).get(0).name();
    }

    private <T extends Record> T typed(Class<T> form, Commitment commitment, String lines) {
        return clerk.typing().into(form, "version: " + commitment.version() + "\n" + lines);
    }

    /** Of what happened, as this party reads it, the number of the last of one kind. */
    private long last(String kind, Commitment commitment, String party) {
        return reading.page(commitment.id(), clerk.of(party)).happenings().stream()
                .filter(happening -> happening.key() != null && happening.key().startsWith(kind))
                .mapToLong(happening -> Long.parseLong(happening.key().substring(kind.length())))
                .max()
                .orElseThrow();
    }

    /** Never before its programme is in effect: the demonstration may be started in January. */
    private String ago(Item item, int days) {
        var day = today().minusDays(days);
        var first = programmes.get(item.programme()).effectiveFrom();
        return DayText.print(day.isBefore(first) ? first : day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A step is one transaction: what comes next in it reads what was written. */
    private void settle() {
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }
}
