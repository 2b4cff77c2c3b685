package vn.hiepdong.news.word;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;

/** An article that begins as a Word file. */
@Controller
@EditorPage
class WordStaffController {

    private static final String PAGE = "news/word";

    private final DraftingFromWord drafting;
    private final FormPosts posts;

    WordStaffController(DraftingFromWord drafting, FormPosts posts) {
        this.drafting = drafting;
        this.posts = posts;
    }

    @GetMapping("/staff/news/word")
    String blank(Model model) {
        model.addAttribute("form", WordForm.blank());
        return PAGE;
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/staff/news/word")
    String draft(
            @ModelAttribute("form") WordForm form, BindingResult errors, @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                PAGE,
                "Đã đọc tệp Word thành bản nháp; hãy xem lại từng đoạn. Bảng và ảnh trong tệp không được lấy.",
                () -> {
                    if (form.file() == null || form.file().isEmpty()) {
                        throw new RuleViolation("file", "Hãy chọn một tệp Word (.docx).");
                    }
                    return "/staff/news/" + drafting.draft(form.file().getResource(), me) + "/edit";
                });
    }
}
