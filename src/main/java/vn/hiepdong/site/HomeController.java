package vn.hiepdong.site;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.banner.Banners;
import vn.hiepdong.site.calendar.ShowingCalendar;
import vn.hiepdong.site.card.ConferenceCards;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.visit.Visits;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;

/** The first page: what was promised for this year, by whom, and what was signed lately. */
@Controller
@PublicPage
@CachedPage(seconds = 10)
class HomeController {

    private static final int MOST_PROGRAMMES = 6;
    private static final int MOST_CONFERENCES = 4;

    private final Programmes programmes;
    private final Register register;
    private final Conferences conferences;
    private final ProgrammeCards programmeCards;
    private final ConferenceCards conferenceCards;
    private final Visits visits;
    private final HomeNews news;
    private final ShowingCalendar calendar;
    private final Banners banners;
    private final Clock clock;

    HomeController(
            Programmes programmes,
            Register register,
            Conferences conferences,
            ProgrammeCards programmeCards,
            ConferenceCards conferenceCards,
            Visits visits,
            HomeNews news,
            ShowingCalendar calendar,
            Banners banners,
            Clock clock) {
        this.programmes = programmes;
        this.register = register;
        this.conferences = conferences;
        this.programmeCards = programmeCards;
        this.conferenceCards = conferenceCards;
        this.visits = visits;
        this.news = news;
        this.calendar = calendar;
        this.banners = banners;
        this.clock = clock;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String show(Model model) {
        var today = LocalDate.now(clock);
        var year = today.getYear();
        var ofThisYear = programmes.publicPage(
                new ProgrammeFilter(year, null, null, null, null, null), PageRequest.of(0, MOST_PROGRAMMES));
        model.addAttribute("promise", register.promiseOf(year));
        model.addAttribute("programmes", programmeCards.of(ofThisYear.getContent()));
        model.addAttribute("programmeTotal", ofThisYear.getTotalElements());
        model.addAttribute("conferences", conferenceCards.of(conferences.latest(MOST_CONFERENCES)));
        model.addAttribute("visits", visits.figures());
        var shown = news.read();
        model.addAttribute("news", shown);
        model.addAttribute("updated", shown.updated(today));
        model.addAttribute("week", calendar.thisWeek());
        model.addAttribute("banners", banners.today());
        return "site/home";
    }
}
