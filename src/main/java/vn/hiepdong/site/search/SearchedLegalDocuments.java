package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.time.PartialDate;

/** The documents on which texts are founded, by words and by any part of their number. */
@Component
@Order(50)
class SearchedLegalDocuments implements SearchedKind {

    @Override
    public String word() {
        return "van-ban";
    }

    @Override
    public String heading() {
        return "Văn bản làm căn cứ";
    }

    @Override
    public String view() {
        return "searched_legal_document";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        return new Found(
                "/van-ban/" + row.getLong("id"),
                row.getString("title"),
                Stream.of(row.getString("issuer"), day(row))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                row.getString("found_in"));
    }

    private static String day(ResultSet row) throws SQLException {
        var day = row.getObject("issued_on", LocalDate.class);
        return day == null
                ? null
                : new PartialDate(day, PartialDate.Precision.valueOf(row.getString("issued_on_precision"))).print();
    }
}
