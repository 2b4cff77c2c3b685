package vn.hiepdong.demo;

import static vn.hiepdong.demo.QuangNinh.BOARDS;
import static vn.hiepdong.demo.QuangNinh.CAUCUS;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

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
        var conference = clerk.conference(CAUCUS, SOURCE + """
                title: Hội nghị ký kết Chương trình phối hợp công tác năm 2016 giữa Ban cán sự Đảng UBND tỉnh Quảng Ninh và các ban xây dựng Đảng Tỉnh ủy
                startsOn: 01/03/2016
                partOfDay: AFTERNOON
                """);
        clerk.attendance(CAUCUS, conference, """
                rows[0].role: CHAIR
                rows[0].who: Đặng Huy Hậu
                rows[1].role: DIRECTING
                rows[1].who: Đỗ Thị Hoàng
                """);
        clerk.text(CAUCUS, conference, programme, "");
        clerk.hold(CAUCUS, conference);
    }
}
