package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The numbered items of signed texts. */
@Component
@Order(20)
class SearchedCommitments implements SearchedKind {

    @Override
    public String word() {
        return "noi-dung";
    }

    @Override
    public String heading() {
        return "Nội dung đã cam kết";
    }

    @Override
    public String view() {
        return "searched_commitment";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new Found(
                "/chuong-trinh/" + row.getString("slug") + "#noi-dung-" + number,
                row.getString("title"),
                "Nội dung " + number + " · " + row.getString("programme_title"),
                row.getString("found_in"));
    }
}
