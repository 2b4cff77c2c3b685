package vn.hiepdong.demo.event;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;
import vn.hiepdong.demo.Typing;

/**
 * A real event, taken down from its news item: on 29/01/2024 Bắc Ninh looked back, half-way through the term, on the
 * regulation by which its People's Committee works together with nine kinds of partners. What the source does not say stays
 * empty.
 */
@Component
@Profile("demo")
class BacNinh2024 {

    static final String CAUCUS = "Ban cán sự Đảng Ủy ban nhân dân tỉnh Bắc Ninh";
    static final String COMMITTEE = "Ủy ban nhân dân tỉnh Bắc Ninh";
    static final String COUNCIL = "Thường trực Hội đồng nhân dân tỉnh Bắc Ninh";
    static final String DEPUTIES = "Đoàn đại biểu Quốc hội tỉnh Bắc Ninh";
    static final String PROPAGANDA = "Ban Tuyên giáo Tỉnh ủy Bắc Ninh";
    static final String BOARD = "Ban Dân vận Tỉnh ủy Bắc Ninh";
    static final String INSPECTION = "Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Ninh";
    static final String UNIONS = "Các đoàn thể chính trị - xã hội tỉnh Bắc Ninh";
    static final String JUDICIARY = "Các cơ quan tư pháp tỉnh Bắc Ninh";
    static final String PARTY = "Tỉnh ủy Bắc Ninh";

    private static final String SOURCE = """
            sourceAuthor: Ngô Giang Sơn
            sourcePublished: 29/01/2024 16:30
            """;

    private final Clerk clerk;

    BacNinh2024(Clerk clerk) {
        this.clerk = clerk;
    }

    void agencies() {
        clerk.area("""
                name: Tỉnh Bắc Ninh
                kind: PROVINCE
                validTo: 30/06/2025
                """);
        agency(PARTY, "PARTY", "", false);
        agency(CAUCUS, "PARTY", PARTY, false);
        agency(COMMITTEE, "GOVERNMENT", "", false);
        agency(COUNCIL, "PEOPLES_COUNCIL", "", false);
        agency(DEPUTIES, "NATIONAL_ASSEMBLY_DELEGATION", "", false);
        agency(PROPAGANDA, "PARTY", PARTY, false);
        agency(BOARD, "PARTY", PARTY, false);
        agency(INSPECTION, "PARTY", PARTY, false);
        agency(FRONT, "FRONT", "", false);
        agency(UNIONS, "SOCIO_POLITICAL", "", true);
        agency(JUDICIARY, "JUDICIAL", "", true);
    }

    private void agency(String name, String sector, String parent, boolean group) {
        clerk.agency("""
                fullName: %s
                area: Tỉnh Bắc Ninh
                sector: %s
                level: PROVINCE
                parent: %s
                group: %s
                """.formatted(name, sector, parent, group));
    }

    void people() {
        clerk.person("""
                name: Nguyễn Hương Giang
                offices[0].title: Phó Bí thư Tỉnh ủy
                offices[0].agency: %s
                offices[0].attestedOn: 29/01/2024
                offices[1].title: Chủ tịch UBND tỉnh
                offices[1].agency: %s
                offices[1].head: true
                offices[1].attestedOn: 29/01/2024
                """.formatted(PARTY, COMMITTEE));
        clerk.person("""
                name: Trần Thị Hằng
                offices[0].title: Ủy viên Ban Thường vụ Tỉnh ủy
                offices[0].agency: %s
                offices[0].attestedOn: 29/01/2024
                offices[1].title: Phó Chủ tịch Thường trực HĐND tỉnh
                offices[1].agency: %s
                offices[1].attestedOn: 29/01/2024
                """.formatted(PARTY, COUNCIL));
        clerk.person("""
                name: Ngô Tân Phượng
                offices[0].title: Phó Chủ tịch UBND tỉnh
                offices[0].agency: %s
                offices[0].attestedOn: 29/01/2024
                """.formatted(COMMITTEE));
    }

    void regulationAndReview() {
        var regulation = clerk.programme(CAUCUS, SOURCE + """
                archival: true
                title: Quy chế phối hợp công tác nhiệm kỳ 2021 - 2026
                kind: TERM_REGULATION
                periodFrom: 01/01/2021
                periodTo: 31/12/2026
                """ + parties());
        clerk.recordAsSigned(CAUCUS, regulation);
        var conference = clerk.conference(CAUCUS, SOURCE + """
                title: Hội nghị sơ kết giữa nhiệm kỳ Quy chế phối hợp công tác nhiệm kỳ 2021 - 2026 tỉnh Bắc Ninh
                startsOn: 29/01/2024
                partOfDay: AFTERNOON
                """);
        clerk.attendance(CAUCUS, conference, """
                rows[0].role: CHAIR
                rows[0].who: Nguyễn Hương Giang
                rows[1].role: SPEAKER
                rows[1].who: Trần Thị Hằng
                rows[2].role: DELEGATE
                rows[2].who: Ngô Tân Phượng
                """);
        clerk.review(
                CAUCUS, conference, """
                programme: %d
                kind: MID_TERM
                coversFrom: 01/01/2021
                coversTo: 29/01/2024
                """.formatted(regulation) + lines("achievements", """
                                Việc phối hợp đã thành nề nếp, có mặt đi vào chiều sâu
                                Các bên góp ý văn bản, đề án, chương trình, kế hoạch của UBND tỉnh từ khi còn dự thảo
                                Thông tin hai chiều: trao đổi báo cáo tháng, quý, sáu tháng, năm và chuyên đề với UBND tỉnh
                                UBND tỉnh bảo đảm điều kiện để các bên hoạt động
                                """) + lines("nextTasks", """
                                Phối hợp tuyên truyền chỉ thị, nghị quyết, chính sách mới
                                Vận động nhân dân xây dựng nông thôn mới, các mô hình phát triển kinh tế
                                Tư vấn, giám sát, phản biện xã hội; quy chế dân chủ ở cơ sở
                                Giải quyết đơn thư khiếu nại, tố cáo về đất đai
                                Cải cách thủ tục hành chính
                                Bầu cử đại biểu Quốc hội khóa XVI và HĐND các cấp nhiệm kỳ 2026 - 2031
                                Kiểm tra, giám sát, kịp thời xử lý mặt trái trong đời sống xã hội
                                """));
        clerk.hold(CAUCUS, conference);
    }

    private static String lines(String field, String lines) {
        return field + ": " + lines.strip().replace("\n", Typing.NEW_LINE) + "\n";
    }

    private static String parties() {
        var agencies =
                List.of(CAUCUS, COMMITTEE, COUNCIL, DEPUTIES, PROPAGANDA, BOARD, INSPECTION, FRONT, UNIONS, JUDICIARY);
        var lines = new StringBuilder();
        for (var at = 0; at < agencies.size(); at++) {
            lines.append("parties[%d].agency: %s%n".formatted(at, agencies.get(at)));
            lines.append("parties[%d].role: %s%n".formatted(at, at == 0 ? "HOST" : "PARTY"));
        }
        return lines.toString();
    }
}
