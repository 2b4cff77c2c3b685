package vn.hiepdong.programme.theme;

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
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** Themes of years, for administrators; the programmes of a year show them. */
@Controller
@AdminPage
class YearThemeAdminController {

    private final YearThemeRepository themes;
    private final KeepingYearThemes keeping;
    private final Areas areas;
    private final ReadingHistory history;
    private final FormPosts posts;

    YearThemeAdminController(
            YearThemeRepository themes,
            KeepingYearThemes keeping,
            Areas areas,
            ReadingHistory history,
            FormPosts posts) {
        this.themes = themes;
        this.keeping = keeping;
        this.areas = areas;
        this.history = history;
        this.posts = posts;
    }

    @ModelAttribute("areaOptions")
    List<String> areaOptions() {
        return areas.pickerOptions();
    }

    @ModelAttribute("action")
    String action(@PathVariable(required = false) Long id) {
        return id == null ? "/admin/themes" : "/admin/themes/" + id + "/edit";
    }

    @GetMapping("/admin/themes")
    String list(Model model) {
        model.addAttribute("themes", themes.findAllNewestFirst());
        return "programme/themes";
    }

    @GetMapping("/admin/themes/new")
    String blank(Model model) {
        model.addAttribute("form", YearThemeForm.blank());
        return "programme/theme-form";
    }

    @PostMapping("/admin/themes")
    String create(@Valid @ModelAttribute("form") YearThemeForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "programme/theme-form", "Đã thêm chủ đề năm.", () -> {
            keeping.add(form);
            return "/admin/themes";
        });
    }

    @GetMapping("/admin/themes/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", YearThemeForm.of(get(id)));
        return "programme/theme-form";
    }

    @PostMapping("/admin/themes/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") YearThemeForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "programme/theme-form", "Đã lưu chủ đề năm.", () -> {
            keeping.change(id, form);
            return "/admin/themes";
        });
    }

    @GetMapping("/admin/themes/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", "Chủ đề năm " + get(id).year());
        model.addAttribute("back", "/admin/themes/" + id + "/edit");
        model.addAttribute("changes", history.of("year_theme", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private YearTheme get(long id) {
        return themes.findById(id).orElseThrow(NotFoundException::new);
    }
}
