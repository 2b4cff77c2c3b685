package vn.hiepdong.news;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.news.category.Categories;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/**
 * News, for the staff: the list, one article, its address and its history. What is typed is {@link ArticleFormController}'s,
 * publishing and withdrawing {@link PublicationStaffController}'s; the public reads in the module site.
 */
@Controller
@StaffPage
class NewsStaffController {

    private static final int PAGE_SIZE = 30;

    private final NewsForStaff news;
    private final WritingArticles writing;
    private final Categories categories;
    private final ReadingHistory history;
    private final Labels labels;
    private final FormPosts posts;

    NewsStaffController(
            NewsForStaff news,
            WritingArticles writing,
            Categories categories,
            ReadingHistory history,
            Labels labels,
            FormPosts posts) {
        this.news = news;
        this.writing = writing;
        this.categories = categories;
        this.history = history;
        this.labels = labels;
        this.posts = posts;
    }

    @GetMapping("/staff/news")
    String list(
            @ModelAttribute("form") NewsListForm form,
            BindingResult ignored,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var page = news.list(form, me, Pager.wanted(request, PAGE_SIZE));
        model.addAttribute("articles", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("categoryChoices", categories.addresses());
        model.addAttribute("stateChoices", labels.choices(ArticleState.class));
        model.addAttribute("mayWrite", me.is(Role.EDITOR));
        return "news/list";
    }

    @GetMapping("/staff/news/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("article", news.page(id, me));
        return "news/show";
    }

    @GetMapping("/staff/news/{id}/slug")
    @EditorPage
    String askSlug(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", news.slugForm(id, me));
        return "news/slug-form";
    }

    @PostMapping("/staff/news/{id}/slug")
    @EditorPage
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SlugForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        news.requireChangeable(id, me);
        return posts.save(form.submissionKey(), errors, "news/slug-form", "Đã đổi địa chỉ của bài.", () -> {
            writing.move(id, form, me);
            return "/staff/news/" + id;
        });
    }

    @GetMapping("/staff/news/{id}/history")
    String history(
            @PathVariable long id,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("title", news.page(id, me).title());
        model.addAttribute("back", "/staff/news/" + id);
        model.addAttribute("changes", history.of("article", id, Pager.wanted(request, PAGE_SIZE)));
        return "audit/history";
    }
}
