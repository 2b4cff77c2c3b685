package vn.hiepdong.demo.event;

import static vn.hiepdong.demo.event.QuangNinh.COMMITTEE;
import static vn.hiepdong.demo.event.QuangNinh.FRONT;
import static vn.hiepdong.demo.event.QuangNinh.UNIONS;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/**
 * A real event, taken down from its news item: on 28/02/2018 the People's Committee of Quảng Ninh, the Front and the mass
 * organisations reviewed 2017 and signed for 2018, in one conference. What the source does not say stays empty.
 */
@Component
@Profile("demo")
class QuangNinh2018 {

    private static final String SOURCE = """
            sourcePublisher: UBMTTQ tỉnh Quảng Ninh
            sourcePublished: 01/03/2018 07:54
            """;
    private static final String PROGRAMME = SOURCE + """
            archival: true
            kind: ANNUAL_PROGRAMME
            parties[0].agency: %s
            parties[0].role: HOST
            parties[1].agency: %s
            parties[1].role: PARTY
            parties[2].agency: %s
            parties[2].role: PARTY
            """.formatted(COMMITTEE, FRONT, UNIONS);

    private final Clerk clerk;

    QuangNinh2018(Clerk clerk) {
        this.clerk = clerk;
    }

    void reviewAndSigning() {
        var before = clerk.programme(COMMITTEE, PROGRAMME + """
                title: Chương trình phối hợp công tác năm 2017 giữa UBND tỉnh với Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh
                year: 2017
                """);
        clerk.recordAsSigned(COMMITTEE, before);
        var programme = clerk.programme(COMMITTEE, PROGRAMME + """
                title: Chương trình phối hợp công tác năm 2018 giữa UBND tỉnh với Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh
                year: 2018
                """);
        clerk.items(COMMITTEE, programme, """
                Tuyên truyền, tạo đồng thuận thực hiện nhiệm vụ phát triển kinh tế - xã hội
                Thanh tra, kiểm tra, giám sát và phản biện xã hội; phát hiện, xử lý sai phạm
                Chấn chỉnh kỷ luật, kỷ cương, đạo đức công vụ
                Mô hình cơ quan tham mưu giúp việc chung khối MTTQ và các tổ chức chính trị - xã hội
                Vệ sinh môi trường khu dân cư theo chủ đề năm
                Giám sát đột xuất thái độ phục vụ tại trung tâm hành chính công và bộ phận một cửa cấp xã
                Nắm bắt tâm tư, nguyện vọng của cán bộ khi tinh giản biên chế
                Thành lập tổ chức chính trị - xã hội trong doanh nghiệp
                Đề xuất khen thưởng và nhân rộng mô hình hay, điển hình tiên tiến
                """);
        clerk.bases(COMMITTEE, programme, """
                bases[0].document: 09-NQ/TU
                bases[0].documentKind: Nghị quyết
                bases[0].issuer: Ban Chấp hành Đảng bộ tỉnh Quảng Ninh
                bases[0].excerpt: phương hướng, nhiệm vụ năm 2018
                bases[1].document: Đề án 25
                bases[2].document: Trung ương 6 khóa XII
                bases[2].documentKind: Nghị quyết
                bases[2].excerpt: tinh giản bộ máy, biên chế
                """);
        clerk.follow(COMMITTEE, programme, before);
        clerk.yearTheme("""
                year: 2018
                area: Tỉnh Quảng Ninh
                text: Bảo vệ và nâng cao chất lượng môi trường tự nhiên
                """);
        var conference = clerk.conference(COMMITTEE, SOURCE + """
                title: Hội nghị tổng kết năm 2017 và ký kết Chương trình phối hợp công tác năm 2018 giữa UBND tỉnh Quảng Ninh với Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh
                startsOn: 28/02/2018
                """);
        clerk.attendance(COMMITTEE, conference, """
                rows[0].role: DELEGATE
                rows[0].who: Đỗ Thị Hoàng
                rows[1].role: DELEGATE
                rows[1].who: Nguyễn Đức Long
                rows[2].role: DELEGATE
                rows[2].who: Các Phó Chủ tịch UBND tỉnh
                rows[2].outsider: true
                rows[3].role: DELEGATE
                rows[3].who: Đại diện các sở, ban, ngành, MTTQ và các tổ chức chính trị - xã hội tỉnh
                rows[3].outsider: true
                """);
        clerk.review(COMMITTEE, conference, """
                programme: %d
                kind: ANNUAL
                coversFrom: 01/01/2017
                coversTo: 31/12/2017
                achievements: Hội nghị nhìn lại kết quả thực hiện chương trình phối hợp năm 2017.
                """.formatted(before));
        clerk.text(COMMITTEE, conference, programme, "");
        clerk.hold(COMMITTEE, conference);
    }
}
