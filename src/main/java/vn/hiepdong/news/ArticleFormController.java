package vn.hiepdong.news;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.news.source.NewsSources;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.marks.Marks;

/** The form in which an article is written, new or old. */
@Controller
@EditorPage
class ArticleFormController {

    private static final String FORM = "news/form";
    private static final String NEW = "/staff/news";
    private static final String OLD = "/staff/news/{id}/edit";

    private final NewsForStaff news;
    private final WritingArticles writing;
    private final PickingRecords records;
    private final Categories categories;
    private final People people;
    private final NewsSources sources;
    private final FormPosts posts;

    ArticleFormController(
            NewsForStaff news,
            WritingArticles writing,
            PickingRecords records,
            Categories categories,
            People people,
            NewsSources sources,
            FormPosts posts) {
        this.news = news;
        this.writing = writing;
        this.records = records;
        this.categories = categories;
        this.people = people;
        this.sources = sources;
        this.posts = posts;
    }

    /** What stands around the form; asks for an old one whether I may change it. */
    @ModelAttribute
    void around(@PathVariable(required = false) Long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        if (id != null) {
            news.requireChangeable(id, me);
        }
        var here = id == null ? NEW : NEW + "/" + id;
        model.addAttribute("here", here);
        model.addAttribute("action", id == null ? NEW : here + "/edit");
        model.addAttribute("photos", news.photosOf(id));
        model.addAttribute("categoryChoices", categories.choices());
        model.addAttribute("personOptions", people.pickerOptions());
        model.addAttribute("sourceOptions", sources.pickerOptions());
        model.addAttribute("recordOptions", records.options());
    }

    @GetMapping("/staff/news/new")
    String blank(Model model) {
        return show(ArticleForm.blank(), model);
    }

    @PostMapping(NEW)
    String draft(
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(), errors, FORM, "Đã lưu bản nháp.", () -> "/staff/news/" + writing.draft(form, me));
    }

    @GetMapping(OLD)
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        return show(news.form(id, me), model);
    }

    @PostMapping(OLD)
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu bài.", () -> {
            writing.revise(id, form, me);
            return "/staff/news/" + id;
        });
    }

    // the buttons of the form that save nothing

    @PostMapping(
            path = {NEW, OLD},
            params = "addRow")
    String add(@ModelAttribute("form") ArticleForm form, BindingResult ignored, Model model) {
        return show(form.withAnother(), model);
    }

    @PostMapping(
            path = {NEW, OLD},
            params = "removeRow")
    String remove(
            @ModelAttribute("form") ArticleForm form, BindingResult ignored, @RequestParam int removeRow, Model model) {
        return show(form.without(removeRow), model);
    }

    @PostMapping(
            path = {NEW, OLD},
            params = "preview")
    String preview(
            @PathVariable(required = false) Long id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult ignored,
            Model model) {
        var text = Marks.read(form.body() == null ? "" : form.body());
        model.addAttribute("preview", BodyPart.of(text.html(), news.photosOf(id)));
        model.addAttribute("mistakes", text.mistakes());
        return show(form, model);
    }

    private static String show(ArticleForm form, Model model) {
        model.addAttribute("form", form);
        return FORM;
    }
}
