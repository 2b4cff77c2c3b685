package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.time.DayText;

/** News whose time has come and is not over. */
@Component
@Order(5)
class SearchedArticles implements SearchedKind {

    @Override
    public String word() {
        return "tin-tuc";
    }

    @Override
    public String heading() {
        return "Tin tức";
    }

    @Override
    public String view() {
        return "searched_article";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        return new Found(
                "/tin-tuc/" + row.getString("slug"),
                row.getString("title"),
                row.getString("category") + " · " + DayText.print(row.getObject("day_from", LocalDate.class)),
                row.getString("found_in"));
    }
}
