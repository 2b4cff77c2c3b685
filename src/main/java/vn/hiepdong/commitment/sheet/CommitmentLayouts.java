package vn.hiepdong.commitment.sheet;

import java.util.List;
import java.util.stream.Stream;
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.RecurrencePeriod;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.SheetLayout.Column;

/** The columns of a programme's commitments, the same when they go out and when they come back. */
final class CommitmentLayouts {

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String REMOVED = "removed";
    static final String AS_OF = "asOf";
    static final String PROGRESS = "progress";
    static final String FIGURE = "figure";

    private static final String NAME = "Nội dung phối hợp";
    private static final String NOUN = "nội dung";

    private static final Column ID_COLUMN =
            Column.text(ID, "Mã", false, "Cổng ghi, để nhận ra dòng này. Đừng sửa; dòng mới thì để trống.");

    private static final Column NUMBER_COLUMN = Column.text(
            NUMBER, "Số", false, "Thứ tự trong văn bản. Dòng mới để trống thì đứng ngay sau dòng ở trên nó.");

    /** What an item of a text says; their names are components of the row that is typed on the page. */
    static final List<Column> TEXT = List.of(
            Column.text("section", "Đề mục", false, "Đề mục trong văn bản, nếu có."),
            Column.lines("statement", "Nội dung", true, "Ghi đúng như trong văn bản."),
            Column.word("kind", "Loại", false, CommitmentKind.class),
            Column.text("due", "Hạn", false, "Ví dụ: 31/12/2026. Của việc định kỳ là hạn của kỳ đầu."),
            Column.text("recurrence", "Định kỳ", false, "Lời của văn bản, ví dụ: mỗi quý một lần."),
            Column.word("period", "Kỳ", false, RecurrencePeriod.class),
            Column.text("output", "Sản phẩm, kết quả", false, "Sản phẩm, kết quả đầu ra."),
            Column.text("target", "Chỉ tiêu", false, "Một số lớn hơn 0: 1.234 hoặc 12,5."),
            Column.text("targetUnit", "Đơn vị tính", false, "Của chỉ tiêu: người, mô hình, %."),
            Column.text("lead", "Chủ trì", false, "Tên cơ quan như trong cổng; bản ghi theo nguồn: cách nhau bằng ;"),
            Column.text("supports", "Phối hợp", false, "Tên các cơ quan, cách nhau bằng ;"),
            Column.text("implementers", "Thực hiện", false, "Tên các cơ quan, cách nhau bằng ;"));

    /** Of a draft, whose text is still written. */
    static final SheetLayout DRAFT = layout(
            Column.text(REMOVED, "Bỏ", false, "Ghi x để bỏ nội dung này. Xóa dòng khỏi tệp không bỏ nó khỏi cổng."));

    /** Of a text that is frozen and that no clock runs for: it waits for its signing, or is archival. */
    static final SheetLayout FROZEN = layout();

    /** Of a signed live programme: what was promised, how it stands, and room for what was done since. */
    static final SheetLayout TRACKED = layout(
            Column.text("present", "Hạn hiện nay", false, "Chỉ để đọc."),
            Column.text("status", "Tình trạng", false, "Chỉ để đọc."),
            Column.text("reached", "Đã đạt", false, "Chỉ để đọc."),
            Column.text(AS_OF, "Tính đến ngày", false, "Của tiến độ mới, ví dụ: 30/09/2026."),
            Column.lines(PROGRESS, "Tiến độ mới", false, "Đã làm được gì. Chỉ cơ quan chủ trì ghi; được công khai."),
            Column.text(FIGURE, "Số liệu mới", false, "Đã đạt bao nhiêu, nếu đếm được."));

    private CommitmentLayouts() {}

    private static SheetLayout layout(Column... more) {
        return new SheetLayout(
                NAME,
                NOUN,
                Stream.of(Stream.of(ID_COLUMN, NUMBER_COLUMN), TEXT.stream(), Stream.of(more))
                        .flatMap(columns -> columns)
                        .toList());
    }
}
