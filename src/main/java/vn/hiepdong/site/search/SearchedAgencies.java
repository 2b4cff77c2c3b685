package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.web.text.Labels;

/** Agencies, by every name that they ever bore. */
@Component
@Order(60)
class SearchedAgencies implements SearchedKind {

    private final Labels labels;

    SearchedAgencies(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String word() {
        return "co-quan";
    }

    @Override
    public String heading() {
        return "Cơ quan, đơn vị, tổ chức";
    }

    @Override
    public String view() {
        return "searched_agency";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        var now = row.getString("title");
        var found = row.getString("found_in");
        return new Found(
                "/co-quan/" + row.getString("slug"),
                now,
                labels.of(AgencyLevel.valueOf(row.getString("level"))) + " · " + row.getString("area")
                        + (now.equals(found) ? "" : " · từng mang tên: " + found),
                null);
    }
}
