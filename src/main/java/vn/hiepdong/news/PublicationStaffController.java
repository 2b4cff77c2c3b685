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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.form.FormPosts;

/** What becomes of an article that is written: published now or later, taken off the clock, withdrawn. */
@Controller
@EditorPage
class PublicationStaffController {

    private static final String FORM = "news/publication";

    private final NewsForStaff news;
    private final PublishingArticles publishing;
    private final FormPosts posts;

    PublicationStaffController(NewsForStaff news, PublishingArticles publishing, FormPosts posts) {
        this.news = news;
        this.publishing = publishing;
        this.posts = posts;
    }

    @ModelAttribute("article")
    ArticlePage article(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        news.requireChangeable(id, me);
        return news.page(id, me);
    }

    @GetMapping("/staff/news/{id}/publication")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", news.publicationForm(id, me));
        return FORM;
    }

    @PostMapping("/staff/news/{id}/publication")
    String publish(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã đăng bài, hoặc đã hẹn giờ đăng.", () -> {
            publishing.publish(id, form, me);
            return "/staff/news/" + id;
        });
    }

    @PostMapping("/staff/news/{id}/publication/cancellation")
    String unschedule(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(
                "/staff/news/" + id, "Đã hủy hẹn giờ; bài trở lại bản nháp.", () -> publishing.unschedule(id, me));
    }

    @GetMapping("/staff/news/{id}/withdrawal")
    String askToWithdraw(
            @PathVariable long id,
            @ModelAttribute(name = "article", binding = false) ArticlePage article,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", news.withdrawingForm(id, me));
        return asking(article, model);
    }

    @PostMapping("/staff/news/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawingForm form,
            BindingResult errors,
            @ModelAttribute(name = "article", binding = false) ArticlePage article,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return posts.save(form.submissionKey(), errors, asking(article, model), "Đã gỡ bài.", () -> {
            publishing.withdraw(id, form, me);
            return "/staff/news/" + id;
        });
    }

    private static String asking(ArticlePage article, Model model) {
        model.addAttribute("title", "Gỡ bài khỏi trang công khai?");
        model.addAttribute(
                "warning",
                "Người đọc mở địa chỉ của bài “" + article.title()
                        + "” sẽ đọc lời giải thích ghi dưới đây thay cho bài. Bài đã gỡ không đăng lại được.");
        model.addAttribute("action", "/staff/news/" + article.id() + "/withdrawal");
        model.addAttribute("button", "Gỡ bài");
        model.addAttribute("back", "/staff/news/" + article.id());
        return "confirm";
    }
}
