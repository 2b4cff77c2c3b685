package vn.hiepdong.agency;

import jakarta.validation.Valid;
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
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.form.Rows;
import vn.hiepdong.web.text.Labels;

/** The forms of agencies: new, corrected, renamed, moved. {@link AgencyAdminController} shows what they saved. */
@Controller
@AdminPage
class AgencyFormController {

    private final Agencies agencies;
    private final Areas areas;
    private final KeepingAgencies keeping;
    private final Labels labels;
    private final FormPosts posts;

    AgencyFormController(Agencies agencies, Areas areas, KeepingAgencies keeping, Labels labels, FormPosts posts) {
        this.agencies = agencies;
        this.areas = areas;
        this.keeping = keeping;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @ModelAttribute("areaOptions")
    List<String> areaOptions() {
        return areas.pickerOptions();
    }

    @ModelAttribute("sectorChoices")
    List<Choice> sectorChoices() {
        return labels.choices(Sector.class);
    }

    @ModelAttribute("levelChoices")
    List<Choice> levelChoices() {
        return labels.choices(AgencyLevel.class);
    }

    @GetMapping("/admin/agencies/new")
    String blank(Model model) {
        model.addAttribute("form", AgencyForm.blank());
        return "agency/form";
    }

    @PostMapping("/admin/agencies")
    String create(@Valid @ModelAttribute("form") AgencyForm form, BindingResult errors) {
        return posts.save(
                form.submissionKey(),
                errors,
                "agency/form",
                "Đã thêm " + form.fullName() + ".",
                () -> "/admin/agencies/" + keeping.register(form));
    }

    @GetMapping("/admin/agencies/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", AgencyForm.of(agencies.get(id)));
        return "agency/form";
    }

    @PostMapping("/admin/agencies/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") AgencyForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "agency/form", "Đã lưu cơ quan.", () -> {
            keeping.change(id, form);
            return "/admin/agencies/" + id;
        });
    }

    @PostMapping(
            value = {"/admin/agencies", "/admin/agencies/{id}/edit"},
            params = "addRow")
    String addMember(@ModelAttribute("form") AgencyForm form, Model model) {
        model.addAttribute("form", form.withMembers(Rows.with(form.members(), AgencyForm.Member.BLANK)));
        return "agency/form";
    }

    @PostMapping(
            value = {"/admin/agencies", "/admin/agencies/{id}/edit"},
            params = "removeRow")
    String removeMember(@ModelAttribute("form") AgencyForm form, @RequestParam int removeRow, Model model) {
        model.addAttribute("form", form.withMembers(Rows.without(form.members(), removeRow)));
        return "agency/form";
    }

    @GetMapping("/admin/agencies/{id}/names/new")
    @Transactional(readOnly = true)
    String blankName(@PathVariable long id, Model model) {
        model.addAttribute("form", NameForm.blank(agencies.get(id)));
        return "agency/name-form";
    }

    @PostMapping("/admin/agencies/{id}/names")
    String rename(@PathVariable long id, @Valid @ModelAttribute("form") NameForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "agency/name-form", "Đã ghi tên mới.", () -> {
            keeping.rename(id, form);
            return "/admin/agencies/" + id;
        });
    }

    @GetMapping("/admin/agencies/{id}/parents/new")
    @Transactional(readOnly = true)
    String blankMove(@PathVariable long id, Model model) {
        model.addAttribute("form", MoveForm.blank(agencies.get(id)));
        return "agency/move-form";
    }

    @PostMapping("/admin/agencies/{id}/parents")
    String move(@PathVariable long id, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "agency/move-form", "Đã ghi nơi trực thuộc mới.", () -> {
            keeping.move(id, form);
            return "/admin/agencies/" + id;
        });
    }
}
