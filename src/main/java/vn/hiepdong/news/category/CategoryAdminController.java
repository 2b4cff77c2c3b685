package vn.hiepdong.news.category;

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
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** The tree of categories, for administrators. Its public pages are in the module site. */
@Controller
@AdminPage
class CategoryAdminController {

    private static final String FORM = "news/category-form";

    private final CategoryRepository categories;
    private final Categories reading;
    private final KeepingCategories keeping;
    private final ReadingHistory history;
    private final FormPosts posts;

    CategoryAdminController(
            CategoryRepository categories,
            Categories reading,
            KeepingCategories keeping,
            ReadingHistory history,
            FormPosts posts) {
        this.categories = categories;
        this.reading = reading;
        this.keeping = keeping;
        this.history = history;
        this.posts = posts;
    }

    @ModelAttribute("parentChoices")
    List<Choice> parentChoices(@PathVariable(required = false) Long id) {
        return reading.choices().stream()
                .filter(choice -> !choice.value().equals(String.valueOf(id)))
                .toList();
    }

    @ModelAttribute("action")
    String action(@PathVariable(required = false) Long id) {
        return id == null ? "/admin/categories" : "/admin/categories/" + id + "/edit";
    }

    @GetMapping("/admin/categories")
    String list(Model model) {
        model.addAttribute("categories", reading.tree());
        return "news/categories";
    }

    @GetMapping("/admin/categories/new")
    String blank(Model model) {
        model.addAttribute("form", CategoryForm.blank());
        return FORM;
    }

    @PostMapping("/admin/categories")
    String create(@Valid @ModelAttribute("form") CategoryForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã thêm chuyên mục.", () -> {
            keeping.add(form);
            return "/admin/categories";
        });
    }

    @GetMapping("/admin/categories/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", CategoryForm.of(get(id)));
        return FORM;
    }

    @PostMapping("/admin/categories/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") CategoryForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu chuyên mục.", () -> {
            keeping.change(id, form);
            return "/admin/categories";
        });
    }

    @GetMapping("/admin/categories/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).name());
        model.addAttribute("back", "/admin/categories/" + id + "/edit");
        model.addAttribute("changes", history.of("category", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private Category get(long id) {
        return categories.findById(id).orElseThrow(NotFoundException::new);
    }
}
