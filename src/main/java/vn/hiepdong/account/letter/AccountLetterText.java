package vn.hiepdong.account.letter;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.time.Moments;

/** The words of a letter about an account. Its links lead to where the province says that the portal is, never elsewhere. */
@Component
class AccountLetterText {

    private static final String END = """

            Thư do cổng tự động gửi. Xin không trả lời thư này, và không chuyển thư cho người khác.
            """;

    private final String base;

    AccountLetterText(PortalProperties portal) {
        this.base = portal.baseUrl().toString().replaceAll("/+$", "");
    }

    String subject(LetterKind kind, String portal) {
        return portal + ": "
                + switch (kind) {
                    case FORGOTTEN -> "liên kết đặt lại mật khẩu";
                    case LINK -> "liên kết đặt mật khẩu";
                    case PASSWORD_SET -> "mật khẩu đã đổi";
                    case ADDRESS_CHANGED -> "địa chỉ thư đã đổi";
                };
    }

    /** @param secret what stands in the link, which works until then */
    String withLink(LetterKind kind, String portal, String name, String login, String secret, Instant until) {
        var why = kind == LetterKind.FORGOTTEN ? """
                  Có người, có thể chính ông/bà, báo quên mật khẩu của tài khoản %s tại cổng %s. Nếu không phải ông/bà, xin \
                  bỏ qua thư này: mật khẩu hiện nay vẫn dùng được, chưa có gì thay đổi.
                  """ : """
                  Người quản trị gửi ông/bà liên kết để đặt mật khẩu cho tài khoản %s tại cổng %s.
                  """;
        return "Kính gửi " + name + ",\n\n" + why.formatted(login, portal)
                + """

                Để đặt mật khẩu, xin mở liên kết dưới đây. Liên kết dùng được một lần, đến %s:

                %s/dat-mat-khau?ma=%s

                Xác thực hai bước của tài khoản, nếu có, vẫn giữ nguyên.
                """.formatted(Moments.print(until), base, secret)
                + END;
    }

    String told(LetterKind kind, String portal, String name, String login, Instant when) {
        var what = kind == LetterKind.PASSWORD_SET
                ? "Mật khẩu của tài khoản %s tại cổng %s vừa được đặt lúc %s. Mọi nơi đang đăng nhập bằng mật khẩu cũ đều bị đăng xuất."
                : "Địa chỉ thư của tài khoản %s tại cổng %s vừa được đổi lúc %s. Từ nay thư của cổng không gửi đến địa chỉ này nữa.";
        return "Kính gửi " + name + ",\n\n" + what.formatted(login, portal, Moments.print(when)) + """


                Nếu không phải ông/bà làm, xin báo ngay người quản trị của cơ quan hoặc của cổng.
                """ + END;
    }
}
