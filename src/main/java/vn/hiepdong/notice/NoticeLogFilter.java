package vn.hiepdong.notice;

import java.time.LocalDate;
import vn.hiepdong.web.form.Typed;

/**
 * How administrators narrow the log, in its address: what cannot be read narrows nothing.
 *
 * @param person part of a login or name
 * @param day on which it was told, as people type it
 */
record NoticeLogFilter(String person, String kind, String day) {

    LocalDate toldOn() {
        return Typed.parseDay(day);
    }

    boolean narrows() {
        return Typed.given(person) || Typed.given(kind) || Typed.given(day);
    }
}
