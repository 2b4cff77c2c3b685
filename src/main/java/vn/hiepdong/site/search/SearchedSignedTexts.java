package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.time.DayText;

/** Signed texts, by any part of their number. */
@Component
@Order(40)
class SearchedSignedTexts implements SearchedKind {

    @Override
    public String word() {
        return "van-ban-ky-ket";
    }

    @Override
    public String heading() {
        return "Văn bản đã ký kết";
    }

    @Override
    public String view() {
        return "searched_signed_text";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        return new Found(
                "/chuong-trinh/" + row.getString("slug"),
                row.getString("title"),
                row.getString("programme_title") + " · ký ngày "
                        + DayText.print(row.getObject("day_from", LocalDate.class)),
                null);
    }
}
