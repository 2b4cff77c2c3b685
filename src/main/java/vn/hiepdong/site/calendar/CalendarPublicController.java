package vn.hiepdong.site.calendar;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/**
 * The work calendar by week, month and day (row P06). The staff keep conferences in the module conference and everything
 * else that stands here in the module calendar.
 */
@Controller
@PublicPage
@CachedPage
class CalendarPublicController {

    private final ShowingCalendar showing;
    private final AddressChoices choices;

    CalendarPublicController(ShowingCalendar showing, AddressChoices choices) {
        this.showing = showing;
        this.choices = choices;
    }

    @ModelAttribute("spanChoices")
    List<Choice> spanChoices() {
        return choices.of(CalendarSpan.class);
    }

    @GetMapping("/lich-cong-tac")
    @Transactional(readOnly = true)
    String show(@ModelAttribute("search") CalendarSearch search, Model model) {
        var span = search.spanBy(choices);
        model.addAttribute("sheet", showing.sheet(span, search.dayOr(showing.today())));
        model.addAttribute("asked", choices.word(span));
        return "site/calendar";
    }
}
