package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.time.DayText;

/** People, by their name and the offices in which a public page names them; that page is where a result leads. */
@Component
@Order(70)
class SearchedPeople implements SearchedKind {

    /** Where somebody is named. */
    private enum Page {
        AGENCY("/co-quan/", null),
        CONFERENCE("/hoi-nghi/", "tại hội nghị"),
        PROGRAMME("/chuong-trinh/", "ký văn bản");

        private final String path;
        private final String what;

        Page(String path, String what) {
            this.path = path;
            this.what = what;
        }

        private String when(LocalDate day) {
            return what == null ? null : day == null ? what : what + " ngày " + DayText.print(day);
        }
    }

    @Override
    public String word() {
        return "nguoi";
    }

    @Override
    public String heading() {
        return "Người giữ chức vụ";
    }

    @Override
    public String view() {
        return "searched_person";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        var office = row.getString("office");
        var day = row.getObject("day", LocalDate.class);
        var page = Page.valueOf(row.getString("page"));
        return new Found(
                page.path + row.getString("slug"),
                row.getString("title"),
                Stream.of(office, page.when(day)).filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                row.getString("found_in"));
    }
}
