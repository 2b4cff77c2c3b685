package vn.hiepdong.visit;

import java.time.LocalDate;
import vn.hiepdong.web.text.Numbers;

/** @param from the day, or the first day of the month, that was counted */
public record VisitCount(LocalDate from, long visits, long pageViews) {

    public String visitsText() {
        return Numbers.print(visits);
    }

    public String pageViewsText() {
        return Numbers.print(pageViews);
    }
}
