package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.site.card.Printed;
import vn.hiepdong.web.text.Labels;

/** Programmes, by their own words, all names of their parties and the numbers of their texts. */
@Component
@Order(10)
class SearchedProgrammes implements SearchedKind {

    private final Labels labels;

    SearchedProgrammes(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String word() {
        return "chuong-trinh";
    }

    @Override
    public String heading() {
        return "Chương trình phối hợp";
    }

    @Override
    public String view() {
        return "searched_programme";
    }

    @Override
    public Found read(ResultSet row) throws SQLException {
        return new Found(
                "/chuong-trinh/" + row.getString("slug"),
                row.getString("title"),
                labels.of(ProgrammeKind.valueOf(row.getString("kind"))) + " · "
                        + Printed.period(
                                row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                row.getString("found_in"));
    }
}
