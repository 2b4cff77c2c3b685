package vn.hiepdong.site.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** Those who speak to the press, for administrators; readers find them on {@code /bao-chi}. */
@Controller
@AdminPage
class SpokespersonAdminController {

    private static final String LIST = "/admin/spokespersons";
    private static final String FORM = "site/admin/spokesperson-form";

    private final Spokespersons spokespersons;
    private final KeepingSpokespersons keeping;
    private final People people;
    private final Agencies agencies;
    private final ReadingHistory history;
    private final FormPosts posts;

    SpokespersonAdminController(
            Spokespersons spokespersons,
            KeepingSpokespersons keeping,
            People people,
            Agencies agencies,
            ReadingHistory history,
            FormPosts posts) {
        this.spokespersons = spokespersons;
        this.keeping = keeping;
        this.people = people;
        this.agencies = agencies;
        this.history = history;
        this.posts = posts;
    }

    @ModelAttribute("personOptions")
    List<String> personOptions() {
        return people.pickerOptions();
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @GetMapping("/admin/spokespersons")
    String list(Model model) {
        model.addAttribute("spokespersons", spokespersons.all());
        return "site/admin/spokespersons";
    }

    @GetMapping("/admin/spokespersons/new")
    String blank(Model model) {
        model.addAttribute("form", SpokespersonForm.blank());
        return FORM;
    }

    @PostMapping("/admin/spokespersons")
    String add(@Valid @ModelAttribute("form") SpokespersonForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi người phát ngôn.", () -> {
            keeping.add(form);
            return LIST;
        });
    }

    @GetMapping("/admin/spokespersons/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", spokespersons.formOf(id));
        return FORM;
    }

    @PostMapping("/admin/spokespersons/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") SpokespersonForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu người phát ngôn.", () -> {
            keeping.change(id, form);
            return LIST;
        });
    }

    @GetMapping("/admin/spokespersons/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", "Người phát ngôn " + spokespersons.nameOf(id));
        model.addAttribute("back", LIST + "/" + id + "/edit");
        model.addAttribute("changes", history.of("spokesperson", id, Pager.wanted(request, 20)));
        return "audit/history";
    }
}
