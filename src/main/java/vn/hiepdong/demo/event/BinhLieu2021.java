package vn.hiepdong.demo.event;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/**
 * A real event, taken down from its news item: on 31/03/2021 the district of Bình Liêu, which has ended since, reviewed 2020
 * and signed two programmes for 2021, in one conference. What the source does not say stays empty.
 */
@Component
@Profile("demo")
class BinhLieu2021 {

    static final String COMMITTEE = "Ủy ban nhân dân huyện Bình Liêu";
    static final String PARTY = "Huyện ủy Bình Liêu";
    static final String BOARD = "Ban Dân vận Huyện ủy Bình Liêu";
    static final String BLOC = "Cơ quan Khối MTTQ và các đoàn thể chính trị - xã hội huyện Bình Liêu";

    private static final String SOURCE = """
            sourceAuthor: Hoàng Đức Bằng
            sourcePublisher: Văn phòng HĐND và UBND huyện Bình Liêu
            sourcePublished: 02/04/2021 15:26
            """;
    private static final String ITEMS = """
            Tuyên truyền, vận động thực hiện nhiệm vụ kinh tế - xã hội, an ninh quốc phòng năm 2021
            Thực hiện các chương trình mục tiêu quốc gia năm 2021
            Nâng cao chỉ số PAPI và chỉ số hài lòng của người dân
            Hòa giải ở cơ sở, giải quyết khiếu nại, tố cáo, tiếp công dân
            Nắm tình hình nhân dân, dân tộc, tôn giáo; giải quyết vụ việc ngay từ cơ sở
            Tháo gỡ vướng mắc giải phóng mặt bằng theo Quyết định 403-QĐ/TU
            """;

    private final Clerk clerk;

    BinhLieu2021(Clerk clerk) {
        this.clerk = clerk;
    }

    void agencies() {
        clerk.area("""
                name: Huyện Bình Liêu
                kind: DISTRICT
                parent: Tỉnh Quảng Ninh
                """);
        agency(COMMITTEE, "UBND huyện", "GOVERNMENT", "");
        agency(PARTY, "Huyện ủy", "PARTY", "");
        agency(BOARD, "Ban Dân vận Huyện ủy", "PARTY", PARTY);
        agency(BLOC, "Cơ quan Khối MTTQ và đoàn thể huyện", "FRONT", "");
    }

    private void agency(String name, String shortName, String sector, String parent) {
        clerk.agency("""
                fullName: %s
                shortName: %s
                area: Huyện Bình Liêu
                sector: %s
                level: DISTRICT
                parent: %s
                """.formatted(name, shortName, sector, parent));
    }

    void people() {
        clerk.person("""
                name: Nguyễn Thị Tuyết Hạnh
                offices[0].title: Phó Bí thư Huyện ủy
                offices[0].agency: %s
                offices[0].attestedOn: 31/03/2021
                offices[1].title: Chủ tịch UBND huyện
                offices[1].agency: %s
                offices[1].head: true
                offices[1].attestedOn: 31/03/2021
                """.formatted(PARTY, COMMITTEE));
        clerk.person("""
                name: Hoàng Thị Lan
                offices[0].title: Trưởng Ban Dân vận Huyện ủy
                offices[0].agency: %s
                offices[0].head: true
                offices[0].attestedOn: 31/03/2021
                offices[1].title: Thủ trưởng Cơ quan Khối MTTQ và các đoàn thể chính trị - xã hội huyện
                offices[1].agency: %s
                offices[1].head: true
                offices[1].attestedOn: 31/03/2021
                """.formatted(BOARD, BLOC));
    }

    void reviewAndSignings() {
        var boardBefore = programme(2020, "Ban Dân vận Huyện ủy Bình Liêu", BOARD, "");
        var blocBefore =
                programme(2020, "Cơ quan Khối MTTQ và các đoàn thể chính trị - xã hội huyện Bình Liêu", BLOC, "");
        clerk.recordAsSigned(COMMITTEE, boardBefore);
        clerk.recordAsSigned(COMMITTEE, blocBefore);
        var withBoard = programme(2021, "Ban Dân vận Huyện ủy Bình Liêu", BOARD, "Năm dân vận chính quyền 2021");
        var withBloc = programme(
                2021,
                "Cơ quan Khối MTTQ và các đoàn thể chính trị - xã hội huyện Bình Liêu",
                BLOC,
                "Năm dân vận chính quyền 2021");
        clerk.items(COMMITTEE, withBoard, ITEMS);
        clerk.items(COMMITTEE, withBloc, ITEMS);
        clerk.bases(COMMITTEE, withBoard, """
                bases[0].document: 403-QĐ/TU
                bases[0].documentKind: Quyết định
                bases[0].issuer: Ban Thường vụ Tỉnh ủy Quảng Ninh
                bases[0].issuedOn: 15/11/2016
                bases[0].excerpt: Đề án tăng cường dân vận trong giải phóng mặt bằng
                """);
        clerk.bases(COMMITTEE, withBloc, "bases[0].document: 403-QĐ/TU");
        clerk.follow(COMMITTEE, withBoard, boardBefore);
        clerk.follow(COMMITTEE, withBloc, blocBefore);
        var conference = clerk.conference(COMMITTEE, SOURCE + """
                title: Hội nghị tổng kết năm 2020 và ký kết các chương trình phối hợp năm 2021 huyện Bình Liêu
                startsOn: 31/03/2021
                """);
        clerk.attendance(COMMITTEE, conference, """
                rows[0].role: CO_CHAIR
                rows[0].who: Nguyễn Thị Tuyết Hạnh
                rows[1].role: CO_CHAIR
                rows[1].who: Hoàng Thị Lan
                """);
        clerk.review(COMMITTEE, conference, of2020(boardBefore) + """
                achievements: Cử tri kiến nghị qua Mặt trận và các đoàn thể; các cơ quan của huyện đã xem xét, trả lời.
                figures[0].name: mô hình “Dân vận khéo” đăng ký các cấp
                figures[0].unit: mô hình
                figures[0].value: 53
                figures[1].name: điển hình tiên tiến được tuyên dương, khen thưởng
                figures[1].value: 16
                figures[1].breakdown: cấp tỉnh: 1; cấp huyện: 15
                figures[2].name: xã phấn đấu hoàn thành nông thôn mới
                figures[2].unit: xã
                figures[2].value: 3
                figures[2].names: Đồng Văn; Lục Hồn; Vô Ngại
                figures[3].name: thôn phấn đấu thoát diện đặc biệt khó khăn, hoàn thành chương trình 135
                figures[3].unit: thôn
                figures[3].value: 2
                figures[3].names: Cao Thắng; Khe O
                """);
        clerk.review(
                COMMITTEE,
                conference,
                of2020(blocBefore)
                        + "achievements: Các bên cùng tham gia Hội đồng thi đua khen thưởng, Hội đồng nghĩa vụ quân sự huyện, "
                        + "Ban chỉ đạo các chương trình mục tiêu quốc gia. Số liệu năm 2020 nêu chung ở chương trình trên.");
        clerk.text(COMMITTEE, conference, withBoard, "");
        clerk.text(COMMITTEE, conference, withBloc, "");
        clerk.hold(COMMITTEE, conference);
    }

    private static String of2020(long programme) {
        return """
                programme: %d
                kind: ANNUAL
                coversFrom: 01/01/2020
                coversTo: 31/12/2020
                """.formatted(programme);
    }

    private long programme(int year, String partner, String agency, String theme) {
        return clerk.programme(COMMITTEE, SOURCE + """
                archival: true
                title: Chương trình phối hợp năm %d giữa UBND huyện và %s
                kind: ANNUAL_PROGRAMME
                year: %1$d
                theme: %s
                parties[0].agency: %s
                parties[0].role: HOST
                parties[1].agency: %s
                parties[1].role: PARTY
                """.formatted(year, partner, theme, COMMITTEE, agency));
    }
}
