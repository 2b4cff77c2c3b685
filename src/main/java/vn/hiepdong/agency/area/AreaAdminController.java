package vn.hiepdong.agency.area;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Areas, for administrators: provinces, former districts and communes, as a tree. */
@Controller
@AdminPage
class AreaAdminController {

    private final Areas areas;
    private final KeepingAreas keeping;
    private final ReadingHistory history;
    private final Labels labels;
    private final FormPosts posts;

    AreaAdminController(Areas areas, KeepingAreas keeping, ReadingHistory history, Labels labels, FormPosts posts) {
        this.areas = areas;
        this.keeping = keeping;
        this.history = history;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("areaOptions")
    List<String> areaOptions() {
        return areas.pickerOptions();
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(AreaKind.class);
    }

    @GetMapping("/admin/areas")
    String list(Model model) {
        model.addAttribute("lines", areas.tree());
        return "agency/areas";
    }

    @GetMapping("/admin/areas/new")
    String blank(Model model) {
        model.addAttribute("form", AreaForm.blank());
        return "agency/area-form";
    }

    @PostMapping("/admin/areas")
    String create(@Valid @ModelAttribute("form") AreaForm form, BindingResult errors) {
        return posts.save(
                form.submissionKey(), errors, "agency/area-form", "Đã thêm địa bàn " + form.name() + ".", () -> {
                    keeping.register(form);
                    return "/admin/areas";
                });
    }

    @GetMapping("/admin/areas/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", AreaForm.of(areas.get(id)));
        return "agency/area-form";
    }

    @PostMapping("/admin/areas/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") AreaForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "agency/area-form", "Đã lưu địa bàn.", () -> {
            keeping.change(id, form);
            return "/admin/areas";
        });
    }

    @GetMapping("/admin/areas/{id}/history")
    String history(@PathVariable long id, Model model, HttpServletRequest request) {
        model.addAttribute("title", areas.get(id).name());
        model.addAttribute("back", "/admin/areas/" + id + "/edit");
        model.addAttribute("changes", history.of("area", id, Pager.wanted(request, 50)));
        return "audit/history";
    }
}
