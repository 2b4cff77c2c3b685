package vn.hiepdong.web.form;

import java.util.ArrayList;
import java.util.List;

/** What the buttons of a form's table of rows do to the rows that were typed. Nothing is saved by them. */
public final class Rows {

    private Rows() {}

    public static <R> List<R> with(List<R> rows, R more) {
        var changed = new ArrayList<>(rows);
        changed.add(more);
        return changed;
    }

    /** @param number counted from 0; one that is not there changes nothing */
    public static <R> List<R> without(List<R> rows, int number) {
        var changed = new ArrayList<>(rows);
        if (number >= 0 && number < changed.size()) {
            changed.remove(number);
        }
        return changed;
    }
}
