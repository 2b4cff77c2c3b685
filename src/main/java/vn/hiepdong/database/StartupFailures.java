package vn.hiepdong.database;

import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.postgresql.util.PSQLException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * The sentences. They stand in code and not in {@code messages.properties}, because they are needed when nothing of the
 * application is up.
 */
final class StartupFailures {

    private StartupFailures() {}

    /** What to tell the person who started the portal; empty for what no person, only a programmer, can mend. */
    static Optional<StartupFailure> explain(Throwable failure) {
        return find(failure, StartupFailure.class)
                .or(() -> find(failure, PortInUseException.class).map(StartupFailures::portInUse))
                .or(() -> find(failure, PSQLException.class).flatMap(StartupFailures::connectionRefused))
                .or(() -> find(failure, FlywayValidateException.class).map(StartupFailures::otherMigrations))
                .or(() -> find(failure, FlywayException.class).map(StartupFailures::migrationFailed));
    }

    static StartupFailure dataFolderNotWritable(Path folder, Throwable cause) {
        return new StartupFailure(
                "Không ghi được vào thư mục dữ liệu " + folder + ".",
                "Cấp quyền ghi thư mục này cho tài khoản chạy cổng, hoặc đặt PORTAL_DATA_DIR tới một thư mục ghi được.",
                cause);
    }

    static StartupFailure secondInstance(Path folder) {
        return new StartupFailure(
                "Một cổng khác đang chạy trên thư mục dữ liệu " + folder + ".",
                "Dùng cổng đang chạy đó, hoặc dừng nó rồi khởi động lại;"
                        + " muốn chạy thêm một cổng riêng thì đặt PORTAL_DATA_DIR tới thư mục khác.");
    }

    static StartupFailure foreignDatabase(Path database, String major) {
        return new StartupFailure(
                "Dữ liệu trong " + database + " là của PostgreSQL " + major + ", bản cổng này dùng PostgreSQL "
                        + EmbeddedServer.MAJOR + ".",
                "Chạy lại bản cổng đã tạo ra dữ liệu này, hoặc đặt PORTAL_DATA_DIR tới thư mục khác."
                        + " Dữ liệu chưa bị thay đổi.");
    }

    static StartupFailure notADatabase(Path database) {
        return new StartupFailure(
                "Thư mục " + database + " có sẵn tệp nhưng không phải dữ liệu PostgreSQL.",
                "Chuyển các tệp đó đi nơi khác, hoặc đặt PORTAL_DATA_DIR tới thư mục khác.");
    }

    static StartupFailure serverDoesNotStart(DataFolder folder, Throwable cause) {
        return new StartupFailure(
                "Cơ sở dữ liệu trong " + folder.database() + " không khởi động được (" + firstLine(cause) + ").",
                "Xem " + folder.serverLog() + " để biết lý do; kiểm tra dung lượng đĩa còn trống."
                        + " Có thể xóa thư mục " + folder.programs() + ": lần chạy sau tự tạo lại.",
                cause);
    }

    /** The address is not repeated: it may hold a password. */
    static StartupFailure notPostgres() {
        return new StartupFailure(
                "SPRING_DATASOURCE_URL không phải địa chỉ PostgreSQL.",
                "Viết theo mẫu jdbc:postgresql://máy-chủ:5432/hiepdong.");
    }

    private static StartupFailure portInUse(PortInUseException failure) {
        return new StartupFailure(
                "Cổng mạng " + failure.getPort() + " đang có chương trình khác dùng.",
                "Dừng chương trình đó, hoặc đặt SERVER_PORT thành số khác, ví dụ SERVER_PORT="
                        + (failure.getPort() < 65_000 ? failure.getPort() + 1 : 8081)
                        + " (nếu đó là cổng quản lý: PORTAL_MANAGEMENT_PORT).",
                failure);
    }

    /** By SQLSTATE: https://www.postgresql.org/docs/18/errcodes-appendix.html */
    private static Optional<StartupFailure> connectionRefused(PSQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("28P01")) {
            return Optional.of(new StartupFailure(
                    "Máy chủ cơ sở dữ liệu không nhận tên hoặc mật khẩu (" + firstLine(failure) + ").",
                    "Kiểm tra SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD"
                            + " và, nếu có đặt, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD.",
                    failure));
        }
        if (state.startsWith("28") || state.equals("42501")) {
            return Optional.of(new StartupFailure(
                    "Tài khoản cơ sở dữ liệu không có quyền cần thiết (" + firstLine(failure) + ").",
                    "Xem lại pg_hba.conf và các lệnh tạo tài khoản trong docs/operations.md.",
                    failure));
        }
        if (state.equals("3D000")) {
            return Optional.of(new StartupFailure(
                    "Máy chủ không có cơ sở dữ liệu đã nêu (" + firstLine(failure) + ").",
                    "Tạo cơ sở dữ liệu bằng các lệnh trong docs/operations.md, hoặc sửa tên ở SPRING_DATASOURCE_URL.",
                    failure));
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return Optional.of(new StartupFailure(
                    "Không kết nối được máy chủ cơ sở dữ liệu (" + firstLine(failure) + ").",
                    "Kiểm tra máy chủ PostgreSQL đang chạy và địa chỉ ở SPRING_DATASOURCE_URL;"
                            + " bỏ trống biến này nếu muốn cổng dùng cơ sở dữ liệu riêng của nó.",
                    failure));
        }
        return Optional.empty();
    }

    private static StartupFailure otherMigrations(FlywayException failure) {
        return new StartupFailure(
                "Cơ sở dữ liệu không khớp với bản cổng này: nó đã được một bản khác nâng cấp hoặc sửa đổi.",
                "Chạy đúng bản cổng đã dùng lần trước hoặc bản mới hơn; nếu không có, khôi phục bản sao lưu."
                        + " Dữ liệu chưa bị thay đổi.",
                failure);
    }

    private static StartupFailure migrationFailed(FlywayException failure) {
        var root = find(failure, PSQLException.class).<Throwable>map(e -> e).orElse(failure);
        return new StartupFailure(
                "Không nâng cấp được cơ sở dữ liệu (" + firstLine(root) + ").",
                "Thay đổi dở dang đã được hủy; chạy lại bản cổng trước và báo lỗi này cho người phát triển.",
                failure);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage() == null ? "" : failure.getMessage().strip();
        return message.isEmpty()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
