package vn.hiepdong.demo.event;

import static vn.hiepdong.demo.event.QuangNinh.BOARDS;
import static vn.hiepdong.demo.event.QuangNinh.CAUCUS;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/**
 * A real event, taken down from its news item: on 01/03/2016 the Party caucus of Quảng Ninh's People's Committee and the
 * Party boards, which sign as one group, looked back on 2015 and signed for 2016. What the source does not say stays empty.
 */
@Component
@Profile("demo")
class QuangNinh2016 {

    private static final String SOURCE = """
            sourceAuthor: Nguyễn Chiến
            sourcePublisher: Báo Quảng Ninh
            """;
    private static final String PROGRAMME = SOURCE + """
            archival: true
            kind: ANNUAL_PROGRAMME
            parties[0].agency: %s
            parties[0].role: HOST
            parties[1].agency: %s
            parties[1].role: PARTY
            """.formatted(CAUCUS, BOARDS);

    private final Clerk clerk;

    QuangNinh2016(Clerk clerk) {
        this.clerk = clerk;
    }

    void reviewAndSigning() {
        var before = clerk.programme(CAUCUS, PROGRAMME + """
                title: Chương trình phối hợp công tác năm 2015 giữa Ban cán sự Đảng UBND tỉnh và các ban xây dựng Đảng Tỉnh ủy
                year: 2015
                """);
        clerk.bases(CAUCUS, before, """
                bases[0].document: 18
                bases[0].documentKind: Nghị quyết
                bases[0].issuer: Ban Chấp hành Đảng bộ tỉnh Quảng Ninh
                bases[0].excerpt: phương hướng, nhiệm vụ năm 2015
                """);
        clerk.recordAsSigned(CAUCUS, before);
        var programme = clerk.programme(CAUCUS, PROGRAMME + """
                title: Chương trình phối hợp công tác năm 2016 giữa Ban cán sự Đảng UBND tỉnh và các ban xây dựng Đảng Tỉnh ủy
                year: 2016
                summary: Hai bên thống nhất sơ kết việc thực hiện ít nhất sáu tháng một lần.
                """);
        clerk.items(CAUCUS, programme, """
                Tuyên truyền, nắm bắt dư luận xã hội để tạo đồng thuận với nhiệm vụ trọng tâm của tỉnh
                Nâng cao vai trò, trách nhiệm của đội ngũ cán bộ; xây dựng đội ngũ cán bộ
                Học tập và làm theo tấm gương đạo đức Hồ Chí Minh, gắn với Nghị quyết 08
                Thi đua, thực hành tiết kiệm, chống tham nhũng
                Kiểm tra, giám sát của Đảng
                Kiểm tra, giám sát việc giải quyết khiếu nại, tố cáo của công dân
                Chế độ thông tin giữa các bên
                Xây dựng khung quy chế phối hợp
                """);
        clerk.bases(CAUCUS, programme, """
                bases[0].document: 08
                bases[0].documentKind: Nghị quyết
                bases[0].issuer: Ban Chấp hành Đảng bộ tỉnh Quảng Ninh
                bases[0].excerpt: ngăn chặn, đẩy lùi suy thoái tư tưởng chính trị, đạo đức, lối sống
                bases[1].document: 25
                bases[1].documentKind: Đề án
                """);
        clerk.follow(CAUCUS, programme, before);
        var conference = clerk.conference(CAUCUS, SOURCE + """
                title: Hội nghị ký kết Chương trình phối hợp công tác năm 2016 giữa Ban cán sự Đảng UBND tỉnh Quảng Ninh và các ban xây dựng Đảng Tỉnh ủy
                startsOn: 01/03/2016
                partOfDay: AFTERNOON
                description: Nguồn có bốn ảnh: quang cảnh hội nghị, đại biểu phát biểu chỉ đạo, hai bên ký kết, phát biểu kết luận.
                """);
        clerk.attendance(CAUCUS, conference, """
                rows[0].role: CHAIR
                rows[0].who: Đặng Huy Hậu
                rows[1].role: DIRECTING
                rows[1].who: Đỗ Thị Hoàng
                """);
        clerk.review(CAUCUS, conference, """
                programme: %d
                kind: ANNUAL
                coversFrom: 01/01/2015
                coversTo: 31/12/2015
                achievements: Hội nghị nhìn lại kết quả thực hiện chương trình phối hợp năm 2015.
                limitations[0].text: Việc phối hợp trong năm 2015 còn một số hạn chế.
                """.formatted(before));
        clerk.remarks(CAUCUS, conference, """
                rows[0].kind: DIRECTIVE
                rows[0].text: Chương trình phải cụ thể, chi tiết, đặt trong một khung quy chế.
                rows[1].kind: DIRECTIVE
                rows[1].text: Ban cán sự Đảng giao các cơ quan chuyên môn làm việc trực tiếp với các ban của Tỉnh ủy.
                rows[2].kind: DIRECTIVE
                rows[2].text: Đổi mới thi đua, khen thưởng; linh hoạt vận dụng những gì có lợi cho nhân dân.
                """);
        clerk.text(CAUCUS, conference, programme, "");
        clerk.hold(CAUCUS, conference);
    }
}
