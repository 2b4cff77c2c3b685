package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.commitment.closing.ClosingCommitments;
import vn.hiepdong.commitment.closing.ClosingDecision;
import vn.hiepdong.commitment.closing.ClosingForm;
import vn.hiepdong.commitment.renewal.RenewalFate;
import vn.hiepdong.commitment.renewal.RenewalForm;
import vn.hiepdong.commitment.renewal.RenewingCommitments;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.province.Ceremony.Signatory;
import vn.hiepdong.demo.province.Following.Item;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** Three years against violence in families: what one year does not finish is closed in its final review and promised again. */
@Component
@Profile("demo")
record Families(
        Clerk clerk,
        Ceremony ceremony,
        Following following,
        ClosingCommitments closing,
        RenewingCommitments renewing,
        Clock clock) {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String WOMEN = "Hội Liên hiệp Phụ nữ tỉnh Mẫu";

    void threeYears() {
        var year = today().getYear() - 2;
        var first = draft(year);
        sign(first, year);
        firstYear(first, year);
        close(
                first,
                year,
                List.of("", "", "Mới có ba nhà, còn hai nhà chờ đất.", "Chưa tuyển được tổng đài viên.", ""),
                row -> switch (row) {
                    case 2, 3 -> ClosingDecision.CARRY_OVER;
                    case 4 -> ClosingDecision.CANCEL;
                    default -> null;
                });

        var second = renew(first, UnaryOperator.identity());
        sign(second, year + 1);
        secondYear(second, year + 1);
        close(
                second,
                year + 1,
                List.of("Đủ năm nhà tạm lánh.", "Đã có phòng máy, còn thiếu người trực đêm."),
                row -> row == 1 ? ClosingDecision.CARRY_OVER : null);

        var third = renew(
                second,
                line -> line.fate() == RenewalFate.DONE
                        ? line
                        : new RenewalForm.Line(
                                line.id(),
                                RenewalFate.CHANGED,
                                "Mở đường dây nóng trực ngày và đêm cho phụ nữ, trẻ em bị bạo lực",
                                line.due(),
                                "Hội nghị tổng kết yêu cầu trực cả đêm."));
        sign(third, year + 2);
        following.report(new Item(third, 1), 8, "Đã tuyển và tập huấn sáu tổng đài viên; đang chạy thử ca đêm.", "");
    }

    private long draft(int year) {
        var programme = clerk.programme(COMMITTEE, """
                title: Chương trình phối hợp phòng, chống bạo lực gia đình năm %d
                kind: ANNUAL_PROGRAMME
                year: %d
                archival: false
                summary: Ủy ban nhân dân tỉnh và Hội Liên hiệp Phụ nữ cùng lo nơi tạm lánh, người lắng nghe và việc hòa giải.
                reviewInterval: 12
                parties[0].agency: %s
                parties[0].role: HOST
                parties[1].agency: %s
                parties[1].role: PARTY
                """.formatted(year, year, COMMITTEE, WOMEN));
        var due = ChronoUnit.DAYS.between(today(), LocalDate.of(year, Month.OCTOBER, 31));
        var promised = new Promised(today(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        clerk.commitments(COMMITTEE, programme, promised.rows("""
                Tập huấn hòa giải viên ở mọi xã | ONE_OFF | {due} | Mỗi xã có hai hòa giải viên | {women} | Sở Nội vụ tỉnh Mẫu
                Truyền thông về bình đẳng giới trong trường học | ONE_OFF | {due} | 40 buổi | {women} |
                Xây dựng năm nhà tạm lánh cho phụ nữ, trẻ em | ONE_OFF | {due} | Năm nhà được bàn giao | Sở Tài chính tỉnh Mẫu | {women}
                Mở đường dây nóng cho phụ nữ, trẻ em bị bạo lực | ONE_OFF | {due} | Đường dây hoạt động | {committee} | {women}
                Lập câu lạc bộ gia đình hạnh phúc ở cấp huyện | ONE_OFF | {due} | Một câu lạc bộ mỗi huyện | {women} |
                """.replace("{due}", String.valueOf(due))
                .replace("{committee}", COMMITTEE)
                .replace("{women}", WOMEN)));
        return programme;
    }

    private void sign(long programme, int year) {
        ceremony.sign(
                programme,
                "Lễ ký kết Chương trình phối hợp phòng, chống bạo lực gia đình năm " + year,
                notAhead(LocalDate.of(year, Month.FEBRUARY, 10)),
                "07/CTrPH/UBND-HPN-" + year,
                List.of(new Signatory(COMMITTEE, "Đỗ Văn Mẫu"), new Signatory(WOMEN, "Ngô Thị Mẫu")));
    }

    private void firstYear(long programme, int year) {
        var mediators = new Item(programme, 1);
        following.claim(mediators, ago(year, Month.OCTOBER, 20), "Xã nào cũng đã có hai hòa giải viên.", "");
        following.answer(mediators, COMMITTEE, Stance.CONFIRMED, "");
        var schools = new Item(programme, 2);
        following.claim(
                schools, ago(year, Month.NOVEMBER, 15), "Đã tổ chức 40 buổi, năm buổi cuối chậm vì mưa bão.", "40");
        following.answer(schools, COMMITTEE, Stance.CONFIRMED, "");
        following.report(new Item(programme, 3), ago(year, Month.NOVEMBER, 20), "Đã bàn giao ba nhà.", "3");
    }

    private void secondYear(long programme, int year) {
        var shelters = new Item(programme, 1);
        following.claim(shelters, ago(year, Month.SEPTEMBER, 30), "Đã bàn giao nhà thứ năm.", "5");
        following.answer(shelters, WOMEN, Stance.CONFIRMED, "Hội đã nhận chìa khóa cả năm nhà.");
    }

    /** @param decided by the number of the row, from 0 */
    private void close(long programme, int year, List<String> results, IntFunction<ClosingDecision> decided) {
        review(programme, year);
        var form = closing.formOf(programme, clerk.of(COMMITTEE));
        var rows = new ArrayList<ClosingForm.Line>();
        for (var row = 0; row < form.rows().size(); row++) {
            var decision = decided.apply(row);
            var reason = decision == ClosingDecision.CANCEL ? "Cấp huyện sắp kết thúc hoạt động." : "";
            rows.add(new ClosingForm.Line(form.rows().get(row).id(), results.get(row), decision, reason));
        }
        closing.save(programme, new ClosingForm(Submissions.newKey(), form.version(), rows, true), clerk.of(COMMITTEE));
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }

    private void review(long programme, int year) {
        var day = LocalDate.of(year, Month.DECEMBER, 20);
        var conference = clerk.conference(COMMITTEE, """
                title: Hội nghị tổng kết Chương trình phối hợp phòng, chống bạo lực gia đình năm %d
                startsOn: %s
                startsAt: 14:00
                place: Trụ sở Hội Liên hiệp Phụ nữ tỉnh Mẫu
                hostAgency: %s
                """.formatted(year, DayText.print(day), COMMITTEE));
        clerk.review(COMMITTEE, conference, """
                programme: %d
                kind: ANNUAL
                coversFrom: %s
                coversTo: %s
                achievements: Các xã đã có hòa giải viên; người bị bạo lực có nơi tạm lánh.
                limitations[0].text: Người trực đường dây nóng chưa đủ cho ca đêm.
                limitations[0].cause: Chưa có biên chế và phụ cấp.
                conclusion: Những việc chưa xong chuyển sang năm sau.
                """.formatted(
                        programme, DayText.print(LocalDate.of(year, Month.FEBRUARY, 10)), DayText.print(day)));
        clerk.hold(COMMITTEE, conference);
        clerk.entityManager().flush();
        clerk.entityManager().clear();
    }

    private long renew(long programme, UnaryOperator<RenewalForm.Line> changed) {
        var form = renewing.formOf(programme, clerk.of(COMMITTEE));
        var rows = form.rows().stream().map(changed).toList();
        var next = renewing.renew(
                programme,
                new RenewalForm(
                        Submissions.newKey(),
                        form.version(),
                        form.title(),
                        form.periodFrom(),
                        form.periodTo(),
                        form.parties(),
                        rows),
                clerk.of(COMMITTEE));
        clerk.entityManager().flush();
        clerk.entityManager().clear();
        return next;
    }

    private int ago(int year, Month month, int day) {
        return (int) ChronoUnit.DAYS.between(LocalDate.of(year, month, day), today());
    }

    private LocalDate notAhead(LocalDate day) {
        return day.isAfter(today()) ? today() : day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
