package vn.hiepdong.demo.event;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/**
 * A real event, taken down from its news item: on 10/04/2018 a Party board and a Party caucus of Hải Dương signed a programme
 * for 2018 to 2021 and its plan for 2018. What the source does not say stays empty.
 */
@Component
@Profile("demo")
class HaiDuong2018 {

    private static final String BOARD = "Ban Dân vận Tỉnh ủy Hải Dương";
    private static final String CAUCUS = "Ban cán sự Đảng Ủy ban nhân dân tỉnh Hải Dương";
    private static final String SOURCE = """
            archival: true
            sourceAuthor: Hà Vy
            sourcePublished: 10/04/2018 22:03
            parties[0].agency: %s
            parties[0].role: HOST
            parties[1].agency: %s
            parties[1].role: PARTY
            """.formatted(BOARD, CAUCUS);

    private final Clerk clerk;

    HaiDuong2018(Clerk clerk) {
        this.clerk = clerk;
    }

    void agencies() {
        clerk.area("""
                name: Tỉnh Hải Dương
                kind: PROVINCE
                """);
        agency("Tỉnh ủy Hải Dương", "Tỉnh ủy", "PARTY", "");
        agency(BOARD, "Ban Dân vận Tỉnh ủy", "PARTY", "Tỉnh ủy Hải Dương");
        agency("Ủy ban nhân dân tỉnh Hải Dương", "UBND tỉnh", "GOVERNMENT", "");
        agency(CAUCUS, "Ban cán sự Đảng UBND tỉnh", "PARTY", "Tỉnh ủy Hải Dương");
        agency("Đoàn Đại biểu Quốc hội tỉnh Hải Dương", "Đoàn ĐBQH tỉnh", "NATIONAL_ASSEMBLY_DELEGATION", "");
    }

    private void agency(String name, String shortName, String sector, String parent) {
        clerk.agency("""
                fullName: %s
                shortName: %s
                area: Tỉnh Hải Dương
                sector: %s
                level: PROVINCE
                parent: %s
                """.formatted(name, shortName, sector, parent));
    }

    void people() {
        clerk.person("""
                name: Nguyễn Dương Thái
                offices[0].title: Phó Bí thư Tỉnh ủy
                offices[0].agency: Tỉnh ủy Hải Dương
                offices[0].attestedOn: 10/04/2018
                offices[1].title: Chủ tịch UBND tỉnh
                offices[1].agency: Ủy ban nhân dân tỉnh Hải Dương
                offices[1].head: true
                offices[1].attestedOn: 10/04/2018
                offices[2].title: Trưởng Đoàn Đại biểu Quốc hội tỉnh
                offices[2].agency: Đoàn Đại biểu Quốc hội tỉnh Hải Dương
                offices[2].head: true
                offices[2].attestedOn: 10/04/2018
                offices[3].title: Bí thư Ban cán sự Đảng UBND tỉnh
                offices[3].agency: Ban cán sự Đảng Ủy ban nhân dân tỉnh Hải Dương
                offices[3].head: true
                offices[3].attestedOn: 10/04/2018
                """);
        clerk.person("""
                name: Đặng Việt Cường
                offices[0].title: Ủy viên Ban Thường vụ Tỉnh ủy
                offices[0].agency: Tỉnh ủy Hải Dương
                offices[0].attestedOn: 10/04/2018
                offices[1].title: Trưởng Ban Dân vận Tỉnh ủy
                offices[1].agency: Ban Dân vận Tỉnh ủy Hải Dương
                offices[1].head: true
                offices[1].attestedOn: 10/04/2018
                """);
    }

    void programmePlanAndSigning() {
        var programme = clerk.programme(BOARD, SOURCE + """
                        title: Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2018 - 2021
                        kind: PERIOD_PROGRAMME
                        periodFrom: 01/01/2018
                        periodTo: 31/12/2021
                        printedCount: 8
                        """);
        clerk.commitments(BOARD, programme, """
                rows[0].statement: Quán triệt, tuyên truyền chỉ thị, nghị quyết, quy định về công tác dân vận
                rows[1].statement: Hướng dẫn, kiểm tra, giám sát, sơ kết, tổng kết việc thực hiện chủ trương, pháp luật về dân vận
                rows[2].statement: Tuyên truyền, vận động thực hiện chương trình tổng thể cải cách hành chính 2016 - 2021
                rows[3].statement: Thường xuyên trao đổi thông tin về dân vận trong cơ quan hành chính và bức xúc của nhân dân, tham mưu giải quyết
                rows[4].statement: Phong trào "Dân vận khéo"; cuộc vận động "Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"
                """);
        var plan = clerk.programme(BOARD, SOURCE + """
                        title: Kế hoạch phối hợp năm 2018 thực hiện công tác dân vận
                        kind: ANNUAL_PLAN
                        year: 2018
                        theme: Năm dân vận chính quyền
                        parentProgramme: %d
                        """.formatted(programme));
        clerk.commitments(BOARD, plan, """
                rows[0].statement: Ban hành tiêu chí đánh giá công tác dân vận của cơ quan nhà nước
                rows[0].lead: {caucus}
                rows[1].statement: Cải cách thủ tục hành chính, nâng cao đạo đức công vụ; tạo điều kiện để MTTQ, tổ chức chính trị - xã hội và nhân dân giám sát, phản biện
                rows[1].lead: {caucus}
                rows[2].statement: Hướng dẫn các huyện ủy, thị ủy, thành ủy cùng UBND cấp huyện ký chương trình phối hợp
                rows[2].lead: {board}
                rows[3].statement: Kiểm tra, giám sát một số cơ quan, người đứng đầu về công tác dân vận chính quyền
                rows[3].lead: {board}
                rows[3].supports: {caucus}
                rows[4].statement: Tham mưu tổ chức hội nghị tiếp xúc, đối thoại với cán bộ, đoàn viên, công nhân trong khu, cụm công nghiệp
                rows[4].lead: {board}; {caucus}
                """.replace("{board}", BOARD).replace("{caucus}", CAUCUS));
        signAt10April(programme, plan);
    }

    private void signAt10April(long programme, long plan) {
        var conference = clerk.conference(BOARD, """
                title: Lễ ký kết Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2018 - 2021 tỉnh Hải Dương
                startsOn: 10/04/2018
                partOfDay: AFTERNOON
                sourceAuthor: Hà Vy
                sourcePublished: 10/04/2018 22:03
                """);
        clerk.attendance(BOARD, conference, """
                rows[0].role: CO_CHAIR
                rows[0].who: Nguyễn Dương Thái
                rows[1].role: CO_CHAIR
                rows[1].who: Đặng Việt Cường
                """);
        clerk.text(BOARD, conference, programme, "");
        clerk.text(BOARD, conference, plan, "");
        clerk.hold(BOARD, conference);
    }
}
