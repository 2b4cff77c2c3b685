package vn.hiepdong.site.calendar;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.BindParam;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.web.time.DayText;

/** What part of the calendar an address asks for: {@code ?xem=thang&ngay=2018-04-10}. What cannot be read is this week. */
public record CalendarSearch(
        @BindParam("xem") String span, @BindParam("ngay") String day) {

    CalendarSpan spanBy(AddressChoices choices) {
        var asked = choices.read(CalendarSpan.class, span);
        return asked == null ? CalendarSpan.WEEK : asked;
    }

    LocalDate dayOr(LocalDate today) {
        return DayText.parse(day).orElse(today);
    }
}
