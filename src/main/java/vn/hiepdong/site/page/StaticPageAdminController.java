package vn.hiepdong.site.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.marks.Marks;
import vn.hiepdong.web.page.Pager;

/** The words of the pages about the portal, for administrators; readers find them through {@link StaticPageController}. */
@Controller
@AdminPage
class StaticPageAdminController {

    private static final String FORM = "site/admin/page-form";

    private final StaticPageRepository repository;
    private final StaticPages pages;
    private final KeepingPages keeping;
    private final ReadingHistory history;
    private final FormPosts posts;

    StaticPageAdminController(
            StaticPageRepository repository,
            StaticPages pages,
            KeepingPages keeping,
            ReadingHistory history,
            FormPosts posts) {
        this.repository = repository;
        this.pages = pages;
        this.keeping = keeping;
        this.history = history;
        this.posts = posts;
    }

    @GetMapping("/admin/pages")
    String list(Model model) {
        model.addAttribute("pages", pages.all());
        return "site/admin/pages";
    }

    @GetMapping("/admin/pages/{id}/edit")
    @Transactional(readOnly = true)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", StaticPageForm.of(get(id)));
        return FORM;
    }

    /** Shows what the words will look like, and saves nothing. */
    @PostMapping(path = "/admin/pages/{id}/edit", params = "preview")
    String preview(@PathVariable long id, @ModelAttribute("form") StaticPageForm form, Model model) {
        get(id);
        model.addAttribute("preview", Marks.read(form.body()));
        return FORM;
    }

    @PostMapping("/admin/pages/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") StaticPageForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu trang “" + form.title() + "”.", () -> {
            keeping.change(id, form);
            return "/admin/pages";
        });
    }

    @GetMapping("/admin/pages/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).title());
        model.addAttribute("back", "/admin/pages/" + id + "/edit");
        model.addAttribute("changes", history.of("static_page", id, Pager.wanted(request, 20)));
        return "audit/history";
    }

    private StaticPage get(long id) {
        return repository.findById(id).orElseThrow(NotFoundException::new);
    }
}
