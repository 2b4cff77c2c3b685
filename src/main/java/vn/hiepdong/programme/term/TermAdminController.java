package vn.hiepdong.programme.term;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
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
import vn.hiepdong.web.page.Pager;

/** Terms of organs, for administrators; coordinators choose among them. */
@Controller
@AdminPage
class TermAdminController {

    private final TermRepository terms;
    private final KeepingTerms keeping;
    private final ReadingHistory history;
    private final FormPosts posts;

    TermAdminController(TermRepository terms, KeepingTerms keeping, ReadingHistory history, FormPosts posts) {
        this.terms = terms;
        this.keeping = keeping;
        this.history = history;
        this.posts = posts;
    }

    @GetMapping("/admin/terms")
    String list(Model model) {
        model.addAttribute("terms", terms.findAllNewestFirst());
        return "programme/terms";
    }

    @GetMapping("/admin/terms/new")
    String blank(Model model) {
        model.addAttribute("form", TermForm.blank());
        model.addAttribute("action", "/admin/terms");
        return "programme/term-form";
    }

    @PostMapping("/admin/terms")
    String create(@Valid @ModelAttribute("form") TermForm form, BindingResult errors, Model model) {
        model.addAttribute("action", "/admin/terms");
        return posts.save(form.submissionKey(), errors, "programme/term-form", "Đã thêm nhiệm kỳ.", () -> {
            keeping.add(form);
            return "/admin/terms";
        });
    }

    @GetMapping("/admin/terms/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", TermForm.of(get(id)));
        model.addAttribute("action", "/admin/terms/" + id + "/edit");
        return "programme/term-form";
    }

    @PostMapping("/admin/terms/{id}/edit")
    String change(
            @PathVariable long id, @Valid @ModelAttribute("form") TermForm form, BindingResult errors, Model model) {
        model.addAttribute("action", "/admin/terms/" + id + "/edit");
        return posts.save(form.submissionKey(), errors, "programme/term-form", "Đã lưu nhiệm kỳ.", () -> {
            keeping.change(id, form);
            return "/admin/terms";
        });
    }

    @GetMapping("/admin/terms/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", "Nhiệm kỳ " + get(id).name());
        model.addAttribute("back", "/admin/terms/" + id + "/edit");
        model.addAttribute("changes", history.of("term", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private Term get(long id) {
        return terms.findById(id).orElseThrow(NotFoundException::new);
    }
}
