package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.province.Ceremony.Signatory;
import vn.hiepdong.demo.province.Following.Item;

/** A year for the workers: eight items, some of which the two sides see differently. */
@Component
@Profile("demo")
record Workers(Clerk clerk, Ceremony ceremony, Following following, Clock clock) {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String UNION = "Liên đoàn Lao động tỉnh Mẫu";

    void programme() {
        var year = today().getYear();
        var programme = clerk.programme(COMMITTEE, """
                title: Chương trình phối hợp chăm lo người lao động năm %d giữa UBND tỉnh và Liên đoàn Lao động tỉnh Mẫu
                kind: ANNUAL_PROGRAMME
                year: %d
                archival: false
                summary: Nhà ở, việc làm, an toàn lao động và đời sống tinh thần của công nhân các khu công nghiệp.
                parties[0].agency: %s
                parties[0].role: HOST
                parties[1].agency: %s
                parties[1].role: PARTY
                """.formatted(year, year, COMMITTEE, UNION));
        clerk.commitments(COMMITTEE, programme, new Promised(today(), signedOn(), last()).rows("""
                Chủ tịch UBND tỉnh đối thoại với công nhân khu công nghiệp | ONE_OFF | -5 | Thông báo kết luận buổi đối thoại | {committee} | {union}
                Xây dựng hai khu nhà ở cho công nhân | ONE_OFF | 60 | 400 căn được bàn giao | {committee} | Sở Tài chính tỉnh Mẫu
                Kiểm tra an toàn, vệ sinh lao động tại 30 doanh nghiệp | ONE_OFF | -40 | Kết luận kiểm tra từng nơi | Sở Nội vụ tỉnh Mẫu | {union}
                Tặng 500 vé xe cho công nhân về quê đón Tết | ONE_OFF | 45 | Vé được trao tận tay | {union} | | 500 | vé
                Tư vấn pháp luật miễn phí cho người lao động | CONTINUOUS | | Số lượt tư vấn | {union} | Sở Nội vụ tỉnh Mẫu
                Bảo đảm kinh phí cho hội thi thợ giỏi | RESOURCE | 6 | Kinh phí được giao | Sở Tài chính tỉnh Mẫu | {union}
                Thành lập công đoàn cơ sở ở 15 doanh nghiệp | ONE_OFF | -15 | 15 quyết định thành lập | {union} |
                Xây dựng năm điểm sinh hoạt văn hóa công nhân | ONE_OFF | -30 | Năm điểm hoạt động | {committee} | {union}
                """.replace(
                                "{committee}", COMMITTEE)
                        .replace("{union}", UNION)));
        ceremony.sign(
                programme,
                "Lễ ký kết Chương trình phối hợp chăm lo người lao động",
                signedOn(),
                "05/CTrPH/UBND-LĐLĐ",
                List.of(new Signatory(COMMITTEE, "Đỗ Văn Mẫu"), new Signatory(UNION, "Phạm Thị Mẫu")));
        follow(programme);
    }

    private void follow(long programme) {
        var homes = new Item(programme, 2);
        following.report(homes, 18, "Khu thứ nhất đã xong phần thô, khu thứ hai chờ mặt bằng.", "");
        following.answer(homes, UNION, Stance.DISPUTED, "Khu thứ hai chưa có quyết định thu hồi đất.");
        following.raise(
                homes, UNION, "Khu thứ hai vướng giải phóng mặt bằng.", "Tỉnh quyết định thu hồi đất trong quý này.");

        var inspections = new Item(programme, 3);
        following.claim(inspections, 45, "Đã kiểm tra 30 doanh nghiệp, xử phạt ba nơi.", "30");
        following.answer(inspections, UNION, Stance.CONFIRMED, "");

        following.report(new Item(programme, 4), 9, "Đã có 320 công nhân đăng ký.", "320");
        following.report(new Item(programme, 5), 25, "Đã tư vấn 145 lượt.", "145");
        following.claim(new Item(programme, 6), 1, "Đã giao dự toán cho hội thi.", "");

        var unions = new Item(programme, 7);
        following.claim(unions, 10, "Đã đủ 15 công đoàn cơ sở.", "15");
        following.answer(unions, COMMITTEE, Stance.CONFIRMED, "");

        var clubs = new Item(programme, 8);
        following.claim(clubs, 20, "Năm điểm đã mở cửa.", "5");
        following.answer(clubs, UNION, Stance.DISPUTED, "Hai điểm chưa có người quản lý nên còn đóng cửa.");
        following.report(clubs, 4, "Đang tuyển người quản lý cho hai điểm.", "3");
    }

    /** Within this year, whenever the demonstration is started. */
    private LocalDate signedOn() {
        var day = today().minusDays(110);
        var first = today().withDayOfYear(1);
        return day.isBefore(first) ? first : day;
    }

    private LocalDate last() {
        return LocalDate.of(today().getYear(), 12, 31);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
