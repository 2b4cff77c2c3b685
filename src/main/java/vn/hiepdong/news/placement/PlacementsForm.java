package vn.hiepdong.news.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hiepdong.news.Article;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.Day;

/**
 * One list of pins, a row each, in the order in which they show.
 *
 * @param version of the list as a whole
 */
public record PlacementsForm(String submissionKey, Long version, List<@Valid Row> rows) {

    /**
     * @param article as the list under the box names it, or the address of its public page; empty: no pin
     * @param fromOn empty: today
     * @param toOn the last day; empty: until somebody takes it down
     */
    public record Row(
            @Size(max = 1000, message = "{text.tooLong}") String article,
            @Day String fromOn,
            @Day String toOn) {

        static final Row BLANK = new Row("", "", "");
    }

    public PlacementsForm {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** @param shown an article as the list under the box names it */
    static PlacementsForm of(List<Placement> standing, Function<Article, String> shown) {
        var rows = standing.stream()
                .map(pin -> new Row(shown.apply(pin.article()), Typed.day(pin.fromOn()), Typed.day(pin.toOn())))
                .toList();
        return new PlacementsForm(
                Submissions.newKey(), Placement.versionOf(standing), rows.isEmpty() ? List.of(Row.BLANK) : rows);
    }

    PlacementsForm withAnother() {
        return new PlacementsForm(submissionKey, version, Rows.with(rows, Row.BLANK));
    }

    PlacementsForm without(int row) {
        return new PlacementsForm(submissionKey, version, Rows.without(rows, row));
    }

    PlacementsForm withMovedUp(int row) {
        var moved = new ArrayList<>(rows);
        if (row > 0 && row < moved.size()) {
            moved.add(row - 1, moved.remove(row));
        }
        return new PlacementsForm(submissionKey, version, moved);
    }
}
