package vn.hiepdong.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.sheet.SheetDownload;
import vn.hiepdong.web.text.Labels;

/** The counter for administrators: by day, by month, by record, and the same as a sheet. The public reads /thong-ke. */
@Controller
@AdminPage
class VisitAdminController {

    private static final int MOST_VIEWED = 100;
    private static final int MOST_IN_A_SHEET = 10_000;

    private final Visits visits;
    private final Views views;
    private final Labels labels;
    private final Clock clock;

    VisitAdminController(Visits visits, Views views, Labels labels, Clock clock) {
        this.visits = visits;
        this.views = views;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/admin/visits")
    @Transactional(readOnly = true)
    String show(
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "thang", required = false) String month,
            Model model) {
        var today = LocalDate.now(clock);
        var period = VisitPeriod.asked(year, month, today);
        model.addAttribute("figures", visits.figures());
        model.addAttribute("start", visits.start());
        model.addAttribute("period", period);
        model.addAttribute("years", visits.years());
        model.addAttribute("months", Visits.begun(visits.months(period.year()), today));
        model.addAttribute("days", Visits.begun(visits.days(period), today));
        model.addAttribute("mostViewed", views.most(period.from(), period.to(), MOST_VIEWED));
        return "visit/admin";
    }

    /** @param by "ngay", "thang" or "bai"; anything else is by day */
    @RateLimited(RateLimit.SHEET)
    @GetMapping("/admin/visits.csv")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> sheet(
            @RequestParam(name = "theo", required = false) String by,
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "thang", required = false) String month) {
        var today = LocalDate.now(clock);
        var period = VisitPeriod.asked(year, month, today);
        var rows = switch (by == null ? "ngay" : by) {
            case "thang" -> VisitSheet.ofMonths(Visits.begun(visits.months(period.year()), today));
            case "bai" -> VisitSheet.ofRecords(views.most(period.from(), period.to(), MOST_IN_A_SHEET), labels);
            default -> VisitSheet.ofDays(Visits.begun(visits.days(period), today));
        };
        return SheetDownload.csv("truy-cap-" + period.from() + "-" + period.to(), rows.bytes());
    }
}
