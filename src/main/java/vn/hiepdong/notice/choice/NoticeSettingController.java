package vn.hiepdong.notice.choice;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.notice.NoticeKind;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** What I want to be told. */
@Controller
@StaffPage
class NoticeSettingController {

    private final NoticeChoices choices;
    private final ChoosingNotices choosing;
    private final ActiveAccounts accounts;
    private final Letters letters;
    private final Labels labels;
    private final FormPosts posts;

    NoticeSettingController(
            NoticeChoices choices,
            ChoosingNotices choosing,
            ActiveAccounts accounts,
            Letters letters,
            Labels labels,
            FormPosts posts) {
        this.choices = choices;
        this.choosing = choosing;
        this.accounts = accounts;
        this.letters = letters;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(NoticeKind.class);
    }

    @ModelAttribute
    void address(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("address", accounts.emailOf(me));
        model.addAttribute("mailOn", letters.possible());
    }

    @GetMapping("/staff/notices/settings")
    String show(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", choices.formOf(me.id()));
        return "notice/settings";
    }

    @PostMapping("/staff/notices/settings")
    String choose(
            @Valid @ModelAttribute("form") NoticeSettingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "notice/settings", "Đã lưu lựa chọn của bạn.", () -> {
            choosing.choose(form, me);
            return "/staff/notices";
        });
    }
}
