package vn.hiepdong.notice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** The log of all notices, for administrators; the own ones are at {@link NoticeStaffController}. */
@Controller
@AdminPage
class NoticeAdminController {

    private static final int PAGE = 50;

    private final NoticeLog log;
    private final Letters letters;
    private final Labels labels;

    NoticeAdminController(NoticeLog log, Letters letters, Labels labels) {
        this.log = log;
        this.letters = letters;
        this.labels = labels;
    }

    @GetMapping("/admin/notices")
    String list(
            @ModelAttribute("form") NoticeLogFilter form,
            BindingResult ignored,
            HttpServletRequest request,
            Model model) {
        var page = log.page(form, Pager.wanted(request, PAGE));
        model.addAttribute("notices", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("kindChoices", labels.choices(NoticeKind.class));
        model.addAttribute("server", letters.server());
        return "notice/log";
    }
}
