package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.commitment.CommitmentSource;

/** The numbered items of signed texts, and the tasks under them. */
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
        var source = CommitmentSource.valueOf(row.getString("source"));
        return new Found(
                "/chuong-trinh/" + row.getString("slug") + "#" + source.anchor(number),
                row.getString("title"),
                source.called(number) + " · " + row.getString("programme_title"),
                row.getString("found_in"));
    }
}
