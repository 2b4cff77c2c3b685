package vn.hiepdong.agency;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Agencies, for administrators to read; {@link AgencyFormController} has the forms. */
@Controller
@AdminPage
class AgencyAdminController {

    private final AgencyRepository repository;
    private final Agencies agencies;
    private final People people;
    private final Areas areas;
    private final ReadingHistory history;
    private final Labels labels;
    private final Clock clock;

    AgencyAdminController(
            AgencyRepository repository,
            Agencies agencies,
            People people,
            Areas areas,
            ReadingHistory history,
            Labels labels,
            Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.people = people;
        this.areas = areas;
        this.history = history;
        this.labels = labels;
        this.clock = clock;
    }

    @ModelAttribute("sectorChoices")
    List<Choice> sectorChoices() {
        return labels.choices(Sector.class);
    }

    @ModelAttribute("levelChoices")
    List<Choice> levelChoices() {
        return labels.choices(AgencyLevel.class);
    }

    @GetMapping("/admin/agencies")
    String list(@ModelAttribute("filter") AgencyFilter filter, HttpServletRequest request, Model model) {
        var found = repository.search(
                filter.words(), filter.area(), filter.sector(), filter.level(), Pager.wanted(request, 50));
        model.addAttribute("agencies", found.getContent());
        model.addAttribute("pager", Pager.of(found, request));
        model.addAttribute("areaChoices", areas.choices());
        return "agency/list";
    }

    @GetMapping("/admin/agencies/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable long id, Model model) {
        var agency = agencies.get(id);
        model.addAttribute("agency", AgencyView.of(agency, people.officesIn(agency, LocalDate.now(clock))));
        return "agency/show";
    }

    @GetMapping("/admin/agencies/{id}/history")
    @Transactional(readOnly = true)
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", agencies.get(id).name());
        model.addAttribute("back", "/admin/agencies/" + id);
        model.addAttribute("changes", history.of("agency", id, Pager.wanted(request, 50)));
        return "audit/history";
    }
}
