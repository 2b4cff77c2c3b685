package vn.hiepdong.account;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration and their one password, which the sign-in page and the log show. */
@Component
@Profile("demo")
public class DemonstrationAccounts {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("quantri", "Quản trị cổng", Role.ADMIN, "quản trị: cơ quan, tài khoản"),
            new Entry(
                    "quantri2",
                    "Phạm Thị Mẫu",
                    Role.AGENCY_ADMIN,
                    "quản trị tài khoản của Ủy ban Mặt trận Tổ quốc tỉnh và các đoàn thể"),
            new Entry("canbo", "Trần Thị Mẫu", Role.COORDINATOR, "chuyên viên phối hợp của Ủy ban nhân dân tỉnh"),
            new Entry(
                    "canbo2", "Lê Văn Mẫu", Role.COORDINATOR, "chuyên viên phối hợp của Ủy ban Mặt trận Tổ quốc tỉnh"),
            new Entry("bientap", "Vũ Thị Mẫu", Role.EDITOR, "biên tập tin, bài của Ủy ban nhân dân tỉnh"),
            new Entry(
                    "lanhdao",
                    "Nguyễn Văn Mẫu",
                    Role.LEADER,
                    "lãnh đạo Ủy ban nhân dân tỉnh: đọc, xác nhận, quyết thời hạn"),
            new Entry("baocao", "Hoàng Văn Mẫu", Role.REPORTER, "cán bộ báo cáo tiến độ của Sở Nội vụ"));

    private final String password;

    DemonstrationAccounts(@Value("${portal.demonstration-password}") String password) {
        this.password = password;
    }

    public record Entry(String login, String name, Role role, String description) {}

    public List<Entry> entries() {
        return ENTRIES;
    }

    public String password() {
        return password;
    }
}
