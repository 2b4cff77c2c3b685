package vn.hiepdong.news.story;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;

/** The button "Soạn tin" on the staff's page of a conference ({@code ArticlesOnConferencePage} shows it). */
@Controller
@EditorPage
class StoryStaffController {

    private final DraftingStories drafting;
    private final Submissions submissions;

    StoryStaffController(DraftingStories drafting, Submissions submissions) {
        this.drafting = drafting;
        this.submissions = submissions;
    }

    @PostMapping("/staff/conferences/{id}/article")
    String draft(
            @PathVariable long id,
            @RequestParam String submissionKey,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes after) {
        try {
            var article = submissions.once(
                    submissionKey, me.login(), () -> "/staff/news/" + drafting.draft(id, me) + "/edit");
            after.addFlashAttribute(
                    "flash", "Đã soạn bản nháp từ những gì hội nghị đã ghi. Hãy viết lại cho gọn rồi chọn chuyên mục.");
            return "redirect:" + article;
        } catch (RuleViolation refused) {
            after.addFlashAttribute("flashError", refused.getMessage());
            return "redirect:/staff/conferences/" + id;
        }
    }
}
