package vn.hiepdong.commitment.paste;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Above the arrow what was pasted, below it the rows that come of it: section | label | statement. */
final class PastedCommitmentsCases {

    private static final String TABLE = """
            === numbers with a full stop
            1. Tuyên truyền, nắm bắt dư luận xã hội;
            2. Kiểm tra, giám sát của Đảng.
            --->
             | 1 | Tuyên truyền, nắm bắt dư luận xã hội;
             | 2 | Kiểm tra, giám sát của Đảng.
            === numbers with a bracket, a slash, a dash, or in brackets
            1) Tuyên truyền
            2/ Kiểm tra
            3 - Giám sát
            (4) Khen thưởng
            5-Báo cáo
            --->
             | 1 | Tuyên truyền
             | 2 | Kiểm tra
             | 3 | Giám sát
             | 4 | Khen thưởng
             | 5 | Báo cáo
            === no blank after the number
            1.Quán triệt nghị quyết
            2.Xây dựng đội ngũ cán bộ
            --->
             | 1 | Quán triệt nghị quyết
             | 2 | Xây dựng đội ngũ cán bộ
            === small letters with a bracket or a full stop, đ among them, and "v.v." at the start of a line
            a) Tuyên truyền
            b) Kiểm tra
            c) Khen thưởng, thi đua, nhân rộng,
            v.v. ở các cấp
            d. Báo cáo
            đ) Sơ kết
            e.Tổng kết
            --->
             | a | Tuyên truyền
             | b | Kiểm tra
             | c | Khen thưởng, thi đua, nhân rộng, v.v. ở các cấp
             | d | Báo cáo
             | đ | Sơ kết
             | e | Tổng kết
            === dashes, a long one, none with a number
            - Chế độ thông tin giữa các bên
            – Xây dựng khung quy chế phối hợp
            -Thi đua, thực hành tiết kiệm
            --->
             |  | Chế độ thông tin giữa các bên
             |  | Xây dựng khung quy chế phối hợp
             |  | Thi đua, thực hành tiết kiệm
            === bullets as Word puts them on the clipboard
            \uF0B7\tTuyên truyền
            ·\tKiểm tra
            •\u00A0Giám sát
            o\tKhen thưởng
            + Báo cáo
            --->
             |  | Tuyên truyền
             |  | Kiểm tra
             |  | Giám sát
             |  | Khen thưởng
             |  | Báo cáo
            === Word's tabs and unbreakable blanks
            1.\tTuyên truyền\u00A0nhiệm vụ\tnăm\u00A02018
            \t2.\tKiểm tra\u200B, giám sát
            --->
             | 1 | Tuyên truyền nhiệm vụ năm 2018
             | 2 | Kiểm tra, giám sát
            === rows of a table: number, tab, text
            1\tBan hành tiêu chí đánh giá\tQuý II
            2\tCải cách thủ tục hành chính\tCả năm
            --->
             | 1 | Ban hành tiêu chí đánh giá Quý II
             | 2 | Cải cách thủ tục hành chính Cả năm
            === a number alone on its line, its text after it
            1.

            Tuyên truyền
            2.
            Kiểm tra
            --->
             | 1 | Tuyên truyền
             | 2 | Kiểm tra
            === wrapped lines of a PDF
            1. Tham mưu tổ chức hội nghị tiếp xúc, đối thoại với cán bộ,
            đoàn viên, công nhân trong khu,
            cụm công nghiệp.
            2. Báo cáo.
            --->
             | 1 | Tham mưu tổ chức hội nghị tiếp xúc, đối thoại với cán bộ, đoàn viên, công nhân trong khu, cụm công nghiệp.
             | 2 | Báo cáo.
            === numbers within a sentence and wrapped to the start of a line
            1. Thực hiện Nghị quyết 18. Tiếp tục sắp xếp bộ máy theo Nghị quyết
            19. Tiếp tục đổi mới, hỗ trợ
            1.000 hộ với kinh phí khoảng
            1.5 tỷ đồng theo Nghị quyết số
            05-NQ/TW giai đoạn 2018
            - 2021
            2. Kiểm tra
            --->
             | 1 | Thực hiện Nghị quyết 18. Tiếp tục sắp xếp bộ máy theo Nghị quyết 19. Tiếp tục đổi mới, hỗ trợ 1.000 hộ với kinh phí khoảng 1.5 tỷ đồng theo Nghị quyết số 05-NQ/TW giai đoạn 2018 - 2021
             | 2 | Kiểm tra
            === days at the start of a line
            1. Bàn giao hồ sơ, vì từ
            01/7/2025 là ngày kết thúc cấp huyện, theo Quyết định ngày
            15.11.2016 của Ban Thường vụ Tỉnh ủy
            2. Báo cáo
            --->
             | 1 | Bàn giao hồ sơ, vì từ 01/7/2025 là ngày kết thúc cấp huyện, theo Quyết định ngày 15.11.2016 của Ban Thường vụ Tỉnh ủy
             | 2 | Báo cáo
            === only some of the items are known
            1. Tuyên truyền
            3. Kiểm tra
            10. Khen thưởng
            --->
             | 1 | Tuyên truyền
             | 3 | Kiểm tra
             | 10 | Khen thưởng
            === Roman headings become sections, one without items becomes a row
            I. CÔNG TÁC TUYÊN TRUYỀN
            1. Quán triệt nghị quyết
            II. CÔNG TÁC KIỂM TRA
            1. Giám sát thái độ phục vụ
            III. Tổ chức thực hiện theo chủ đề năm
            --->
            I. CÔNG TÁC TUYÊN TRUYỀN | 1 | Quán triệt nghị quyết
            II. CÔNG TÁC KIỂM TRA | 1 | Giám sát thái độ phục vụ
             | III | Tổ chức thực hiện theo chủ đề năm
            === numbers that run on through the sections
            I. Tuyên truyền
            1. Quán triệt nghị quyết
            II. Kiểm tra
            2. Giám sát thái độ phục vụ
            --->
            I. Tuyên truyền | 1 | Quán triệt nghị quyết
            II. Kiểm tra | 2 | Giám sát thái độ phục vụ
            === a part whose title stands on the next line, with Roman headings inside
            PHẦN I
            NỘI DUNG PHỐI HỢP
            I. Tuyên truyền
            - Quán triệt nghị quyết
            Phần II. Tổ chức thực hiện
            - Báo cáo hằng quý
            --->
            PHẦN I NỘI DUNG PHỐI HỢP – I. Tuyên truyền |  | Quán triệt nghị quyết
            Phần II. Tổ chức thực hiện |  | Báo cáo hằng quý
            === headings in capitals without a number
            CÔNG TÁC TUYÊN TRUYỀN
            - Quán triệt nghị quyết
            - Nắm bắt dư luận
            CÔNG TÁC KIỂM TRA,
            GIÁM SÁT
            - Giám sát thái độ phục vụ
            --->
            CÔNG TÁC TUYÊN TRUYỀN |  | Quán triệt nghị quyết
            CÔNG TÁC TUYÊN TRUYỀN |  | Nắm bắt dư luận
            CÔNG TÁC KIỂM TRA, GIÁM SÁT |  | Giám sát thái độ phục vụ
            === items without a number after a heading, the heading wrapped
            I. Công tác tuyên truyền, vận động nhân dân thực hiện chủ trương
            của Đảng
            Quán triệt nghị quyết.
            Nắm bắt dư luận.
            --->
            I. Công tác tuyên truyền, vận động nhân dân thực hiện chủ trương của Đảng |  | Quán triệt nghị quyết.
            I. Công tác tuyên truyền, vận động nhân dân thực hiện chủ trương của Đảng |  | Nắm bắt dư luận.
            === 1.1 under 1
            1. Công tác tuyên truyền.
            1.1. Quán triệt nghị quyết
            1.2 Nắm bắt dư luận
            2. Kiểm tra.
            2.1. Giám sát thái độ phục vụ
            --->
            1. Công tác tuyên truyền. | 1.1 | Quán triệt nghị quyết
            1. Công tác tuyên truyền. | 1.2 | Nắm bắt dư luận
            2. Kiểm tra. | 2.1 | Giám sát thái độ phục vụ
            === a) under a number that ends with a colon
            1. Vận động nhân dân:
            a) Xây dựng nông thôn mới;
            b) Giải phóng mặt bằng.
            2. Báo cáo.
            --->
            1. Vận động nhân dân | a | Xây dựng nông thôn mới;
            1. Vận động nhân dân | b | Giải phóng mặt bằng.
             | 2 | Báo cáo.
            === the same within a Roman heading
            I. Dân vận
            1. Vận động nhân dân:
            a) Xây dựng nông thôn mới
            2. Báo cáo
            --->
            I. Dân vận – 1. Vận động nhân dân | a | Xây dựng nông thôn mới
            I. Dân vận | 2 | Báo cáo
            === dashes under a title, pluses under a dash
            1. Công tác kiểm tra, giám sát
            - Giám sát đột xuất:
            + tại trung tâm hành chính công
            + tại bộ phận một cửa cấp xã
            - Phản biện xã hội
            2. Khen thưởng
            --->
            1. Công tác kiểm tra, giám sát – Giám sát đột xuất |  | tại trung tâm hành chính công
            1. Công tác kiểm tra, giám sát – Giám sát đột xuất |  | tại bộ phận một cửa cấp xã
            1. Công tác kiểm tra, giám sát |  | Phản biện xã hội
             | 2 | Khen thưởng
            === dashes under a full sentence stand beside it
            1. Hai bên trao đổi thông tin hằng tháng.
            - Thông tin về dân vận.
            --->
             | 1 | Hai bên trao đổi thông tin hằng tháng.
             |  | Thông tin về dân vận.
            === who leads and by when belongs to the item above
            1. Tổ chức hội nghị đối thoại với công nhân
            - Chủ trì: Ban Dân vận Tỉnh ủy
            - Thời gian thực hiện: Quý II
            2. Kiểm tra
            --->
             | 1 | Tổ chức hội nghị đối thoại với công nhân; Chủ trì: Ban Dân vận Tỉnh ủy; Thời gian thực hiện: Quý II
             | 2 | Kiểm tra
            === articles of a regulation
            Điều 1. Hai bên phối hợp tuyên truyền pháp luật.
            Điều 2. Trách nhiệm của Ủy ban nhân dân
            1. Cung cấp thông tin theo quy định tại
            Điều 9 Luật Mặt trận.
            2. Bảo đảm kinh phí.
            --->
             | Điều 1 | Hai bên phối hợp tuyên truyền pháp luật.
            Điều 2. Trách nhiệm của Ủy ban nhân dân | 1 | Cung cấp thông tin theo quy định tại Điều 9 Luật Mặt trận.
            Điều 2. Trách nhiệm của Ủy ban nhân dân | 2 | Bảo đảm kinh phí.
            === contents counted in words
            Nội dung 1: Tuyên truyền
            Nội dung thứ hai: Kiểm tra
            --->
             | Nội dung 1 | Tuyên truyền
             | Nội dung thứ hai | Kiểm tra
            === one is, two is
            Một là, nâng cao chỉ số PAPI;
            Hai là, tháo gỡ vướng mắc.
            Thứ ba, hòa giải ở cơ sở.
            --->
             | Một là | nâng cao chỉ số PAPI;
             | Hai là | tháo gỡ vướng mắc.
             | Thứ ba | hòa giải ở cơ sở.
            === a sentence that leads to the list, and titles that end with a colon
            Hai bên thống nhất các nội dung sau:
            1. Tuyên truyền
            2. Kiểm tra
            --->
            Hai bên thống nhất các nội dung sau | 1 | Tuyên truyền
            Hai bên thống nhất các nội dung sau | 2 | Kiểm tra
            === titles without a number that end with a colon
            Công tác tuyên truyền:
            - Quán triệt nghị quyết.
            Công tác kiểm tra:
            - Giám sát thái độ phục vụ.
            --->
            Công tác tuyên truyền |  | Quán triệt nghị quyết.
            Công tác kiểm tra |  | Giám sát thái độ phục vụ.
            === paragraphs without any mark: each line is a row
            quán triệt, tuyên truyền chỉ thị, nghị quyết, quy định về công tác dân vận
            tuyên truyền cải cách hành chính 2016 - 2021

            phong trào "Dân vận khéo"
            --->
             |  | quán triệt, tuyên truyền chỉ thị, nghị quyết, quy định về công tác dân vận
             |  | tuyên truyền cải cách hành chính 2016 - 2021
             |  | phong trào "Dân vận khéo"
            === a paragraph after a blank line, a ruled line, a page break within a sentence
            1. Tuyên truyền, vận động nhân dân thực hiện các chương trình mục

            tiêu quốc gia.
            __________
            Các bên báo cáo trước ngày 15/12.
            --->
             | 1 | Tuyên truyền, vận động nhân dân thực hiện các chương trình mục tiêu quốc gia.
             |  | Các bên báo cáo trước ngày 15/12.
            """;

    private PastedCommitmentsCases() {}

    static Stream<Arguments> table() {
        return Arrays.stream(TABLE.split("(?m)^=== ")).skip(1).map(PastedCommitmentsCases::example);
    }

    private static Arguments example(String example) {
        int endOfName = example.indexOf('\n');
        var parts = example.substring(endOfName + 1).split("(?m)^--->\n");
        return argumentSet(
                example.substring(0, endOfName), parts[0], parts[1].lines().toList());
    }
}
