package vn.hiepdong.agency.sheet;

import java.util.List;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.agency.area.AreaKind;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.SheetLayout.Column;

/** The sheets in which agencies, their areas and people are filled in. */
final class AgencyLayouts {

    private static final String ANY_DATE = "Ngày, tháng hoặc năm: 10/04/2018, 04/2018, 2018.";

    static final SheetLayout AREAS = new SheetLayout(
            "Địa bàn",
            "địa bàn",
            List.of(
                    Column.text("name", "Tên địa bàn", true, "Ghi cả cấp, ví dụ: Tỉnh Hải Dương, Xã Tân Kỳ."),
                    Column.word("kind", "Loại", true, AreaKind.class),
                    Column.text("parent", "Thuộc địa bàn", false, "Đã có trong cổng hoặc ở trang này; tỉnh để trống."),
                    Column.text("validFrom", "Có từ ngày", false, "Ví dụ: 01/07/2025; để trống nếu không rõ."),
                    Column.text("validTo", "Đến hết ngày", false, "Để trống nếu còn.")));

    static final SheetLayout AGENCIES = new SheetLayout(
            "Cơ quan",
            "cơ quan",
            List.of(
                    Column.text("fullName", "Tên đầy đủ", true, "Ví dụ: Ủy ban nhân dân xã Tân Kỳ."),
                    Column.text("shortName", "Tên ngắn", false, "Ví dụ: UBND xã Tân Kỳ."),
                    Column.text("abbreviation", "Viết tắt", false, "Ví dụ: UBND."),
                    Column.text("area", "Địa bàn", true, "Tên một địa bàn trong cổng, hoặc ở trang “Địa bàn”."),
                    Column.word("sector", "Khối", true, Sector.class),
                    Column.word("level", "Cấp", true, AgencyLevel.class),
                    Column.text(
                            "parent", "Cơ quan cấp trên", false, "Đã có trong cổng hoặc là một dòng của trang này."),
                    Column.text("establishedOn", "Ngày thành lập", false, ANY_DATE),
                    Column.text("sortOrder", "Thứ tự", false, "Số nhỏ in trước; để trống là 0."),
                    Column.text("phone", "Điện thoại", false, "Ví dụ: 0220 3 111 111."),
                    Column.text("email", "Thư điện tử", false, "Ví dụ: vanphong@tinh.gov.vn."),
                    Column.text("website", "Trang thông tin", false, "Bắt đầu bằng https:// hoặc http://."),
                    Column.text("address", "Địa chỉ", false, "Hiện trên trang công khai của cơ quan.")));

    static final SheetLayout PEOPLE = new SheetLayout(
            "Người",
            "người",
            List.of(
                    Column.text("name", "Họ tên", true, "Dòng sau để trống họ tên là chức vụ nữa của cùng người."),
                    Column.text("title", "Chức vụ", false, "Ví dụ: Chủ tịch UBND xã Tân Kỳ."),
                    Column.text("agency", "Cơ quan", false, "Tên đầy đủ, tên ngắn hoặc viết tắt đã có trong cổng."),
                    Column.text("head", "Đứng đầu", false, "Ghi x nếu chức vụ này đứng đầu cơ quan."),
                    Column.text("from", "Từ", false, ANY_DATE),
                    Column.text("to", "Đến", false, "Như cột “Từ”; để trống nếu đang giữ."),
                    Column.text(
                            "attestedOn", "Ghi nhận ngày", false, "Khi chỉ biết qua một nguồn; không ghi Từ, Đến.")));

    private AgencyLayouts() {}
}
