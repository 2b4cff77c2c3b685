package vn.hiepdong.agency.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.page.Pager;

/** People and the offices they hold: read by all staff, kept by any coordinator. */
@Controller
@StaffPage
class PersonStaffController {

    private final PersonRepository repository;
    private final People people;
    private final Agencies agencies;
    private final KeepingPeople keeping;
    private final List<PersonRecords> records;
    private final ReadingHistory history;
    private final FormPosts posts;
    private final Clock clock;

    PersonStaffController(
            PersonRepository repository,
            People people,
            Agencies agencies,
            KeepingPeople keeping,
            List<PersonRecords> records,
            ReadingHistory history,
            FormPosts posts,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.agencies = agencies;
        this.keeping = keeping;
        this.records = records;
        this.history = history;
        this.posts = posts;
        this.clock = clock;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @GetMapping("/staff/people")
    @Transactional(readOnly = true)
    String list(@RequestParam(defaultValue = "") String words, HttpServletRequest request, Model model) {
        var found = repository.search(words.strip(), Pager.wanted(request, 50));
        model.addAttribute(
                "people", found.map(person -> PersonLine.of(person, today())).getContent());
        model.addAttribute("pager", Pager.of(found, request));
        return "agency/people";
    }

    @GetMapping("/staff/people/new")
    @CoordinatorPage
    String blank(Model model) {
        model.addAttribute("form", PersonForm.blank());
        return "agency/person-form";
    }

    @PostMapping("/staff/people")
    @CoordinatorPage
    String create(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors) {
        return posts.save(
                form.submissionKey(),
                errors,
                "agency/person-form",
                "Đã thêm " + form.name() + ".",
                () -> "/staff/people/" + keeping.register(form));
    }

    @GetMapping("/staff/people/{id}")
    @Transactional(readOnly = true)
    String show(@PathVariable long id, Model model) {
        var person = people.get(id);
        model.addAttribute("person", PersonLine.of(person, today()));
        model.addAttribute("records", recordsOf(person));
        return "agency/person";
    }

    @GetMapping("/staff/people/{id}/edit")
    @CoordinatorPage
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", PersonForm.of(people.get(id)));
        return "agency/person-form";
    }

    @PostMapping("/staff/people/{id}/edit")
    @CoordinatorPage
    String change(@PathVariable long id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "agency/person-form", "Đã lưu.", () -> {
            keeping.change(id, form);
            return "/staff/people/" + id;
        });
    }

    @PostMapping(
            value = {"/staff/people", "/staff/people/{id}/edit"},
            params = "addRow")
    @CoordinatorPage
    String addOffice(@ModelAttribute("form") PersonForm form, Model model) {
        model.addAttribute("form", form.withOffices(Rows.with(form.offices(), OfficeRow.BLANK)));
        return "agency/person-form";
    }

    @PostMapping(
            value = {"/staff/people", "/staff/people/{id}/edit"},
            params = "removeRow")
    @CoordinatorPage
    String removeOffice(@ModelAttribute("form") PersonForm form, @RequestParam int removeRow, Model model) {
        model.addAttribute("form", form.withOffices(Rows.without(form.offices(), removeRow)));
        return "agency/person-form";
    }

    @GetMapping("/staff/people/{id}/history")
    @Transactional(readOnly = true)
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", people.get(id).name());
        model.addAttribute("back", "/staff/people/" + id);
        model.addAttribute("changes", history.of("person", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    /** Newest first; without a day last. */
    private List<PersonRecords.Entry> recordsOf(Person person) {
        return records.stream()
                .flatMap(keeper -> keeper.of(person).stream())
                .sorted(Comparator.comparing(
                                PersonRecords.Entry::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
