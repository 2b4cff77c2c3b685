package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.commitment.deadline.ChangingDeadlines;
import vn.hiepdong.commitment.deadline.DeadlineForm;
import vn.hiepdong.commitment.obstacle.ObstacleForm;
import vn.hiepdong.commitment.obstacle.RaisingObstacles;
import vn.hiepdong.commitment.progress.AnsweringProgress;
import vn.hiepdong.commitment.progress.ProgressForm;
import vn.hiepdong.commitment.progress.RecordingProgress;
import vn.hiepdong.commitment.progress.ReplyForm;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.Typing;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.time.DayText;

/** What became, in the fictional province, of the eight things promised for this year. */
@Component
@Profile("demo")
record YearUnderWay(
        Typing typing,
        Clerk clerk,
        Agencies agencies,
        Programmes programmes,
        Commitments commitments,
        ReadingCommitment reading,
        RecordingProgress recording,
        AnsweringProgress answering,
        ChangingDeadlines deadlines,
        RaisingObstacles obstacles,
        Clock clock) {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu";

    void progress() {
        var opened = item(1);
        report(opened, 40, "Đã tổ chức đối thoại quý thứ nhất, 120 người dự, 37 ý kiến.", "120", false);
        answer(opened, FRONT, "CONFIRMED", "");
        report(opened, 5, "Đang chuẩn bị buổi đối thoại quý này với công nhân khu công nghiệp.", "", false);

        var heard = item(2);
        report(heard, 20, "Đã trả lời 31 trên 34 kiến nghị do Mặt trận chuyển đến.", "31", false);
        answer(heard, FRONT, "DISPUTED", "Mặt trận mới nhận được 27 văn bản trả lời; đề nghị đối chiếu danh sách.");

        var late = item(3);
        report(late, 12, "Đã rà soát xong kiến nghị của hai năm, còn một năm.", "", false);
        askForTime(late, 30, "Một phần hồ sơ còn ở các huyện cũ, phải tìm lại sau khi bàn giao.");

        var built = item(4);
        report(built, 15, "Đã có mười mô hình được công nhận, đủ số đã hứa.", "10", true);
        answer(built, COMMITTEE, "CONFIRMED", "Sở Nông nghiệp và Môi trường đã kiểm tra cả mười nơi.");

        var funded = item(6);
        report(funded, 2, "Kinh phí năm nay đã cấp đủ cho Ủy ban MTTQ tỉnh.", "", true);

        raise(
                item(5),
                "Nhiều tổ công nghệ số cộng đồng thiếu máy và đường truyền ở thôn, bản xa.",
                "Có thêm máy dùng chung ở nhà văn hóa.");
    }

    private Commitment item(int number) {
        return commitments.of(programme()).stream()
                .filter(commitment -> commitment.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Programme programme() {
        return programmes
                .publicPage(new ProgrammeFilter(null, null, null, clerk.id(COMMITTEE), null, null), Pageable.ofSize(50))
                .stream()
                .filter(programme -> !programme.archival())
                .min(Comparator.comparing(Programme::id))
                .orElseThrow();
    }

    private void report(Commitment commitment, int daysAgo, String text, String figure, boolean done) {
        var lead = commitment.agencies(AssignmentRole.LEAD).get(0);
        recording.record(
                commitment.id(),
                typing.into(
                        ProgressForm.class,
                        "version: %d\nasOf: %s\ntext: %s\nfigure: %s\nclaim: %s"
                                .formatted(version(commitment), print(daysAgo), text, figure, done)),
                clerk.of(lead.name()));
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }

    private void answer(Commitment commitment, String party, String stance, String text) {
        var entry = reading.page(commitment.id(), clerk.of(party)).happenings().stream()
                .map(happening -> happening.key().replace("progress-", ""))
                .mapToLong(Long::parseLong)
                .max()
                .orElseThrow();
        answering.answer(
                commitment.id(),
                entry,
                typing.into(
                        ReplyForm.class,
                        "version: %d\nstance: %s\ntext: %s".formatted(version(commitment), stance, text)),
                clerk.of(party));
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }

    private void askForTime(Commitment commitment, int days, String reason) {
        var lead = commitment.agencies(AssignmentRole.LEAD).get(0);
        deadlines.ask(
                commitment.id(),
                typing.into(
                        DeadlineForm.class,
                        "version: %d\ndue: %s\nreason: %s".formatted(version(commitment), print(-days), reason)),
                clerk.of(lead.name()));
    }

    private void raise(Commitment commitment, String text, String wanted) {
        obstacles.raise(
                commitment.id(),
                typing.into(ObstacleForm.class, "text: %s\nwanted: %s".formatted(text, wanted)),
                clerk.of(FRONT));
    }

    private long version(Commitment commitment) {
        return clerk.entityManager().find(Commitment.class, commitment.id()).version();
    }

    /** Never before this year's programme begins: the demonstration may be started in January. */
    private String print(int daysAgo) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        var first = LocalDate.of(LocalDate.now(clock).getYear(), 1, 1);
        return DayText.print(day.isBefore(first) ? first : day);
    }
}
