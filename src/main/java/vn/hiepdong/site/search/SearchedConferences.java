package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Conferences, with the texts signed there, and once they were held what they found and what was said. */
@Component
@Order(30)
class SearchedConferences implements SearchedKind {

    private final Labels labels;

    SearchedConferences(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String word() {
        return "hoi-nghi";
    }

    @Override
    public String heading() {
        return "Hội nghị, lễ ký kết";
    }

    @Override
    public String view() {
        return "searched_conference";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        return new Found(
                "/hoi-nghi/" + row.getString("slug"),
                row.getString("title"),
                Stream.of(standing(row), day(row), row.getString("place"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                row.getString("found_in"));
    }

    private String standing(ResultSet row) throws SQLException {
        var status = ConferenceStatus.valueOf(row.getString("status"));
        return status == ConferenceStatus.HELD ? null : labels.of(status);
    }

    private static String day(ResultSet row) throws SQLException {
        var day = row.getObject("day_from", LocalDate.class);
        return day == null ? null : DayText.print(day);
    }
}
