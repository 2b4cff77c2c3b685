package vn.hiepdong.news.source;

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
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** The registry of sources, for editors. */
@Controller
@EditorPage
class NewsSourceStaffController {

    private static final String FORM = "news/source-form";

    private final NewsSourceRepository sources;
    private final KeepingSources keeping;
    private final ReadingHistory history;
    private final FormPosts posts;

    NewsSourceStaffController(
            NewsSourceRepository sources, KeepingSources keeping, ReadingHistory history, FormPosts posts) {
        this.sources = sources;
        this.keeping = keeping;
        this.history = history;
        this.posts = posts;
    }

    @ModelAttribute("action")
    String action(@PathVariable(required = false) Long id) {
        return id == null ? "/staff/news-sources" : "/staff/news-sources/" + id + "/edit";
    }

    @GetMapping("/staff/news-sources")
    String list(Model model) {
        model.addAttribute("sources", sources.findAllByName());
        return "news/sources";
    }

    @GetMapping("/staff/news-sources/new")
    String blank(Model model) {
        model.addAttribute("form", NewsSourceForm.blank());
        return FORM;
    }

    @PostMapping("/staff/news-sources")
    String register(@Valid @ModelAttribute("form") NewsSourceForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã thêm nguồn tin.", () -> {
            keeping.register(form);
            return "/staff/news-sources";
        });
    }

    @GetMapping("/staff/news-sources/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", NewsSourceForm.of(get(id)));
        return FORM;
    }

    @PostMapping("/staff/news-sources/{id}/edit")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") NewsSourceForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu nguồn tin.", () -> {
            keeping.change(id, form);
            return "/staff/news-sources";
        });
    }

    @GetMapping("/staff/news-sources/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", get(id).name());
        model.addAttribute("back", "/staff/news-sources/" + id + "/edit");
        model.addAttribute("changes", history.of("news_source", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private NewsSource get(long id) {
        return sources.findById(id).orElseThrow(NotFoundException::new);
    }
}
