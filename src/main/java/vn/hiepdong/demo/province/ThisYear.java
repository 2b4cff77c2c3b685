package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.Paper;
import vn.hiepdong.demo.picture.Painting;
import vn.hiepdong.web.time.DayText;

/**
 * What the committee and the front of the province do together this year: a programme that is being carried out, one that
 * waits for its signing, and a draft. Days are counted from the first start.
 */
@Component
@Profile("demo")
class ThisYear {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu";
    private static final String UNIONS = "Các tổ chức chính trị - xã hội tỉnh Mẫu";

    private final Clerk clerk;
    private final LocalDate today;

    ThisYear(Clerk clerk, Clock clock) {
        this.clerk = clerk;
        this.today = LocalDate.now(clock);
    }

    void signedThisYear() {
        var programme = clerk.programme(
                COMMITTEE,
                yearly("giữa UBND tỉnh với Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh Mẫu")
                        + """
                theme: Gần dân, sát cơ sở
                summary: Các bên cùng làm tám việc trong năm để ý kiến của người dân được nghe, được trả lời và được giải quyết.
                parties[2].agency: %s
                parties[2].role: PARTY
                """.formatted(UNIONS));
        clerk.commitments(COMMITTEE, programme, eightCommitments());
        clerk.submit(COMMITTEE, programme);
        var conference =
                clerk.conference(COMMITTEE, """
                title: Hội nghị ký kết Chương trình phối hợp công tác năm %d
                startsOn: %s
                startsAt: 08:00
                place: Trung tâm Hội nghị tỉnh Mẫu
                hostAgency: %s
                """.formatted(today.getYear(), DayText.print(signingDay()), COMMITTEE));
        clerk.attendance(COMMITTEE, conference, """
                rows[0].role: CO_CHAIR
                rows[0].who: Trần Thị Mẫu
                rows[1].role: CO_CHAIR
                rows[1].who: Lê Văn Mẫu
                rows[2].role: SPEAKER
                rows[2].who: Phạm Thị Mẫu
                rows[3].role: DELEGATE
                rows[3].who: Sở Nội vụ tỉnh Mẫu
                rows[3].headCount: 3
                rows[4].role: DELEGATE
                rows[4].who: Đại diện các sở, ban, ngành
                rows[4].outsider: true
                rows[4].headCount: 25
                """);
        var signing = clerk.text(COMMITTEE, conference, programme, "01/CTrPH/UBND-UBMTTQ");
        clerk.signatures(
                COMMITTEE, conference, signing, """
                documentNumber: 01/CTrPH/UBND-UBMTTQ
                lines[0].agency: %d
                lines[0].mark: SIGNED
                lines[0].signatory: Trần Thị Mẫu
                lines[0].capacity: KT
                lines[1].agency: %d
                lines[1].mark: SIGNED
                lines[1].signatory: Lê Văn Mẫu
                lines[1].capacity: TM
                lines[2].agency: %d
                lines[2].mark: SIGNED
                lines[2].signatory: Phạm Thị Mẫu
                """.formatted(clerk.id(COMMITTEE), clerk.id(FRONT), clerk.id(UNIONS)));
        clerk.hold(COMMITTEE, conference);
    }

    void waitingForItsSigning() {
        var programme = clerk.programme(
                COMMITTEE, yearly("về cải cách thủ tục hành chính giữa UBND tỉnh và Ủy ban MTTQ tỉnh Mẫu"));
        clerk.commitments(COMMITTEE, programme, """
                rows[0].statement: Rà soát, cắt giảm thủ tục hành chính gây phiền hà cho người dân
                rows[0].kind: CONTINUOUS
                rows[0].output: Danh mục thủ tục đã cắt giảm
                rows[0].lead: %s
                rows[1].statement: Giám sát việc tiếp công dân ở cấp xã
                rows[1].kind: RECURRING
                rows[1].recurrence: hằng quý
                rows[1].output: Thông báo kết quả giám sát
                rows[1].lead: %s
                """.formatted("Sở Nội vụ tỉnh Mẫu", FRONT));
        clerk.submit(COMMITTEE, programme);
        var conference = clerk.conference(COMMITTEE, """
                title: Lễ ký kết chương trình phối hợp về cải cách thủ tục hành chính
                startsOn: %s
                partOfDay: AFTERNOON
                place: Trụ sở UBND tỉnh Mẫu
                hostAgency: %s
                announced: true
                """.formatted(DayText.print(today.plusDays(9)), COMMITTEE));
        clerk.text(COMMITTEE, conference, programme, "");
    }

    void photosAndPapers() {
        var conference = clerk.conferenceAt("hoi-nghi-ky-ket-chuong-trinh-phoi-hop-cong-tac-nam-" + today.getYear());
        clerk.photo(conference, Painting.ofASigning());
        clerk.photo(conference, Painting.ofAHall());
        clerk.document(
                conference,
                Paper.docx(
                        "Chương trình làm việc.docx",
                        "Chương trình làm việc",
                        "08:00 – Đón tiếp đại biểu.",
                        "08:15 – Hai bên báo cáo tóm tắt nội dung phối hợp trong năm.",
                        "09:00 – Thảo luận.",
                        "10:00 – Ký chương trình phối hợp."));
        clerk.describe(conference, """
                rows[0].title: Hai bên ký chương trình phối hợp công tác năm (tranh minh họa)
                rows[0].altText: Tranh vẽ hai người đứng sau hai bàn phủ khăn đỏ trên sân khấu
                rows[0].credit: Cổng dùng thử
                rows[1].title: Quang cảnh hội nghị (tranh minh họa)
                rows[1].altText: Tranh vẽ các hàng ghế kín người nhìn về phía sân khấu
                rows[1].credit: Cổng dùng thử
                rows[2].kind: AGENDA
                rows[2].title: Chương trình làm việc của hội nghị
                """);
    }

    void draft() {
        var programme = clerk.programme(FRONT, yearly("về nước sạch nông thôn giữa Ủy ban MTTQ và UBND tỉnh Mẫu"));
        clerk.commitments(FRONT, programme, """
                rows[0].statement: Vận động nhân dân hiến đất làm công trình cấp nước
                rows[0].lead: %s
                rows[1].statement: Bố trí kinh phí cho ba công trình cấp nước
                """.formatted(FRONT));
    }

    private String yearly(String about) {
        return """
                title: Chương trình phối hợp công tác năm %d %s
                kind: ANNUAL_PROGRAMME
                year: %d
                archival: false
                parties[0].agency: %s
                parties[0].role: HOST
                parties[1].agency: %s
                parties[1].role: PARTY
                """.formatted(today.getYear(), about, today.getYear(), COMMITTEE, FRONT);
    }

    private String eightCommitments() {
        return """
                rows[0].section: I. Lắng nghe
                rows[0].statement: Tổ chức đối thoại giữa lãnh đạo tỉnh với nhân dân mỗi quý một lần
                rows[0].kind: RECURRING
                rows[0].recurrence: hằng quý
                rows[0].output: Bốn hội nghị đối thoại
                rows[0].lead: {committee}
                rows[0].supports: {front}; {unions}
                rows[1].section: I. Lắng nghe
                rows[1].statement: Trả lời mọi kiến nghị của cử tri do Mặt trận chuyển đến
                rows[1].kind: CONTINUOUS
                rows[1].output: Văn bản trả lời từng kiến nghị
                rows[1].lead: {committee}
                rows[2].section: I. Lắng nghe
                rows[2].statement: Lập danh mục kiến nghị tồn đọng của các năm trước
                rows[2].kind: ONE_OFF
                rows[2].due: {past}
                rows[2].output: Danh mục có thời hạn giải quyết
                rows[2].lead: Sở Nội vụ tỉnh Mẫu
                rows[2].supports: {front}
                rows[3].section: II. Cùng làm
                rows[3].statement: Xây dựng mười mô hình khu dân cư tự quản về môi trường
                rows[3].kind: ONE_OFF
                rows[3].due: {later}
                rows[3].output: Mười mô hình được công nhận
                rows[3].lead: {front}
                rows[3].supports: Sở Nông nghiệp và Môi trường tỉnh Mẫu
                rows[3].implementers: Hội Nông dân tỉnh Mẫu; Đoàn Thanh niên tỉnh Mẫu
                rows[4].section: II. Cùng làm
                rows[4].statement: Vận động nhân dân tham gia chuyển đổi số cộng đồng
                rows[4].kind: CONTINUOUS
                rows[4].output: Tổ công nghệ số ở mỗi khu dân cư
                rows[4].lead: {unions}
                rows[4].implementers: Đoàn Thanh niên tỉnh Mẫu
                rows[5].section: II. Cùng làm
                rows[5].statement: Bảo đảm kinh phí cho hoạt động giám sát, phản biện xã hội
                rows[5].kind: RESOURCE
                rows[5].due: {soon}
                rows[5].output: Kinh phí được giao đủ
                rows[5].lead: Sở Tài chính tỉnh Mẫu
                rows[6].section: III. Giám sát
                rows[6].statement: Giám sát thái độ phục vụ tại trung tâm phục vụ hành chính công
                rows[6].kind: ONE_OFF
                rows[6].due: {later}
                rows[6].output: Báo cáo giám sát
                rows[6].lead: {front}
                rows[7].section: III. Giám sát
                rows[7].statement: Sơ kết chương trình phối hợp sáu tháng một lần
                rows[7].kind: RECURRING
                rows[7].recurrence: sáu tháng
                rows[7].output: Thông báo kết luận hội nghị sơ kết
                rows[7].lead: {committee}
                rows[7].supports: {front}
                """.replace("{committee}", COMMITTEE)
                .replace("{front}", FRONT)
                .replace("{unions}", UNIONS)
                .replace("{past}", ofThisYear(today.minusDays(12)))
                .replace("{soon}", ofThisYear(today.plusDays(5)))
                .replace("{later}", ofThisYear(today.plusDays(75)));
    }

    private LocalDate signingDay() {
        return withinThisYear(today.minusWeeks(10));
    }

    private String ofThisYear(LocalDate day) {
        return DayText.print(withinThisYear(day));
    }

    /** The day itself, or the nearest that lies in the programme's year. */
    private LocalDate withinThisYear(LocalDate day) {
        var first = today.withDayOfYear(1);
        var last = today.withDayOfYear(today.lengthOfYear());
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
