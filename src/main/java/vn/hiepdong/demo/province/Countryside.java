package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.commitment.progress.TurnKind;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.province.Ceremony.Signatory;
import vn.hiepdong.demo.province.Following.Item;
import vn.hiepdong.web.time.DayText;

/** Five years for the countryside: twelve items, each of which stands otherwise today, and an interim review that is overdue. */
@Component
@Profile("demo")
record Countryside(Clerk clerk, Ceremony ceremony, Following following, Clock clock) {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FARMERS = "Hội Nông dân tỉnh Mẫu";
    private static final String WOMEN = "Hội Liên hiệp Phụ nữ tỉnh Mẫu";

    void programme() {
        var signedOn = signedOn();
        var programme = clerk.programme(COMMITTEE, """
                title: Chương trình phối hợp xây dựng nông thôn mới giai đoạn %d - %d
                kind: PERIOD_PROGRAMME
                periodFrom: %s
                periodTo: %s
                archival: false
                summary: Ủy ban nhân dân tỉnh, Hội Nông dân và Hội Liên hiệp Phụ nữ cùng lo nhà ở, nước sạch, rác thải và đầu ra cho nông sản.
                parties[0].agency: %s
                parties[0].role: HOST
                parties[1].agency: %s
                parties[1].role: PARTY
                parties[2].agency: %s
                parties[2].role: PARTY
                """.formatted(
                        first().getYear(),
                        last().getYear(),
                        DayText.print(first()),
                        DayText.print(last()),
                        COMMITTEE,
                        FARMERS,
                        WOMEN));
        clerk.commitments(
                COMMITTEE, programme, new Promised(today(), signedOn, last()).rows("""
                Giúp 200 hộ hội viên nghèo xóa nhà tạm, nhà dột nát | ONE_OFF | -60 | 200 nhà được bàn giao | {farmers} | {agriculture} | 200 | nhà
                Tập huấn kỹ thuật canh tác an toàn cho 1.000 nông dân | ONE_OFF | -90 | 1.000 người có giấy chứng nhận | {agriculture} | {farmers} | 1.000 | người
                Thành lập 20 chi hội nông dân nghề nghiệp | ONE_OFF | 200 | 20 quyết định thành lập | {farmers} | | 20 | chi hội
                Bố trí vốn ủy thác cho Quỹ Hỗ trợ nông dân | RESOURCE | 4 | Vốn được cấp đủ trong năm | {finance} | {farmers}
                Thu gom vỏ bao thuốc bảo vệ thực vật ở mọi xã trồng lúa | ONE_OFF | -25 | Bể chứa ở mỗi cánh đồng | {agriculture} | {farmers}; {women}
                Tuyên truyền, vận động nhân dân góp ý quy hoạch nông thôn | CONTINUOUS | | Biên bản họp thôn | {farmers} |
                Hướng dẫn hộ gia đình phân loại rác tại nguồn | CONTINUOUS | | Số hộ thực hiện | {women} | {agriculture}
                Gây quỹ khuyến học ở mỗi chi hội | CONTINUOUS | | Quỹ của từng chi hội | {farmers} |
                Xây dựng chợ nông sản đầu mối của tỉnh | ONE_OFF | 120 | Chợ đi vào hoạt động | {finance} | {farmers}
                Tổ chức hội chợ nông sản ở từng huyện | ONE_OFF | -150 | Một hội chợ ở mỗi huyện | {agriculture} | {farmers}
                Nhân rộng mô hình "5 không, 3 sạch" ra 50 thôn | ONE_OFF | 30 | 50 thôn được công nhận | {women} | | 50 | thôn
                Cấp nước sạch cho 15 điểm dân cư tập trung | ONE_OFF | 20 | 15 công trình được bàn giao | {agriculture} | {women} | 15 | công trình
                """.replace("{farmers}", FARMERS)
                                .replace("{women}", WOMEN)
                                .replace("{agriculture}", "Sở Nông nghiệp và Môi trường tỉnh Mẫu")
                                .replace("{finance}", "Sở Tài chính tỉnh Mẫu")));
        ceremony.sign(
                programme,
                "Lễ ký kết Chương trình phối hợp xây dựng nông thôn mới",
                signedOn,
                "03/CTrPH/UBND-HND-HPN",
                List.of(
                        new Signatory(COMMITTEE, "Đỗ Văn Mẫu"),
                        new Signatory(FARMERS, "Bùi Văn Mẫu"),
                        new Signatory(WOMEN, "Ngô Thị Mẫu")));
        follow(programme);
    }

    private void follow(long programme) {
        var houses = new Item(programme, 1);
        following.report(houses, 180, "Đã khởi công 140 nhà.", "140");
        following.claim(houses, 70, "Đã bàn giao đủ 200 nhà cho hộ hội viên.", "200");
        following.answer(houses, COMMITTEE, Stance.CONFIRMED, "Các xã đã nghiệm thu đủ 200 nhà.");

        var lessons = new Item(programme, 2);
        following.claim(lessons, 40, "Đã tập huấn 1.012 người, chậm hơn hạn vì mùa vụ.", "1.012");
        following.answer(lessons, FARMERS, Stance.CONFIRMED, "");

        var branches = new Item(programme, 3);
        following.report(branches, 15, "Đã có 13 chi hội nghề nghiệp.", "13");
        following.askForTime(branches, 260, "Năm chi hội chờ sáp nhập thôn xong mới lập được.");
        following.decide(branches, COMMITTEE, Stance.CONFIRMED, "");

        following.report(new Item(programme, 4), 10, "Đã trình phương án cấp vốn.", "");
        following.report(new Item(programme, 5), 35, "Mới đặt được bể chứa ở một nửa số cánh đồng.", "");
        following.report(new Item(programme, 6), 20, "Đã họp 86 thôn, thu 412 ý kiến.", "412");
        following.report(new Item(programme, 7), 130, "Đã hướng dẫn 3.200 hộ.", "3.200");

        var funds = new Item(programme, 8);
        following.claim(funds, 50, "Chi hội nào cũng đã có quỹ khuyến học.", "");
        following.answer(funds, COMMITTEE, Stance.CONFIRMED, "");

        following.turn(new Item(programme, 9), TurnKind.PAUSED, "Chờ quy hoạch tỉnh sau sắp xếp được duyệt.");
        following.turn(
                new Item(programme, 10),
                TurnKind.CANCELLED,
                "Cấp huyện kết thúc hoạt động từ 01/07/2025, hội chợ chuyển về tỉnh.");

        var villages = new Item(programme, 11);
        following.claim(villages, 12, "Đã có 50 thôn đạt tiêu chí.", "50");
        following.answer(villages, COMMITTEE, Stance.DISPUTED, "Mới thẩm định được 41 thôn; chín thôn chưa có hồ sơ.");

        following.claim(new Item(programme, 12), 3, "Đã bàn giao công trình thứ 15.", "15");
    }

    private LocalDate signedOn() {
        var day = today().minusMonths(14);
        return day.isBefore(first()) ? first() : day;
    }

    private LocalDate first() {
        return LocalDate.of(today().getYear() - 1, 1, 1);
    }

    private LocalDate last() {
        return LocalDate.of(today().getYear() + 3, 12, 31);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
