package vn.hiepdong.site.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.visit.Views;
import vn.hiepdong.visit.VisitPeriod;
import vn.hiepdong.visit.Visits;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** How the portal is read, for everybody. Administrators have more of it at /admin/visits, in the module visit. */
@Controller
@PublicPage
class StatisticsController {

    private static final int MOST_VIEWED = 10;

    private final Visits visits;
    private final Views views;
    private final LatestFigures latest;
    private final Clock clock;

    StatisticsController(Visits visits, Views views, LatestFigures latest, Clock clock) {
        this.visits = visits;
        this.views = views;
        this.latest = latest;
        this.clock = clock;
    }

    @ModelAttribute("crumbs")
    List<Choice> crumbs() {
        return List.of(new Choice("/", "Trang chủ"));
    }

    @GetMapping("/thong-ke")
    @CachedPage(seconds = 10)
    @Transactional(readOnly = true)
    String show(
            @RequestParam(name = "nam", required = false) String year,
            @RequestParam(name = "thang", required = false) String month,
            Model model) {
        var today = LocalDate.now(clock);
        var period = VisitPeriod.asked(year, month, today);
        var months = visits.months(period.year());
        model.addAttribute("figures", visits.figures());
        model.addAttribute("period", period);
        model.addAttribute("years", visits.years());
        model.addAttribute("monthChart", VisitCharts.ofMonths(months, period.year()));
        model.addAttribute("months", Visits.begun(months, today));
        if (!period.wholeYear()) {
            var days = visits.days(period);
            model.addAttribute("dayChart", VisitCharts.ofDays(days, period.words()));
            model.addAttribute("days", Visits.begun(days, today));
        }
        model.addAttribute("mostViewed", views.most(period.from(), period.to(), MOST_VIEWED));
        return "site/statistics";
    }

    /** The figures for the foot of other pages, as they are printed. */
    @GetMapping("/thong-ke.json")
    @ResponseBody
    Figures figures() {
        var figures = latest.get();
        return new Figures(figures.onlineText(), figures.todayText(), figures.totalText());
    }

    record Figures(String online, String today, String total) {}
}
