package vn.hiepdong.notice;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.page.Pager;

/** My notices. All of everybody's, administrators read at {@link NoticeAdminController}. */
@Controller
@StaffPage
class NoticeStaffController {

    private static final int PAGE = 30;

    private final OwnNotices notices;
    private final FormPosts posts;

    NoticeStaffController(OwnNotices notices, FormPosts posts) {
        this.notices = notices;
        this.posts = posts;
    }

    @GetMapping("/staff/notices")
    String list(@AuthenticationPrincipal SignedInAccount me, HttpServletRequest request, Model model) {
        var page = notices.page(me, Pager.wanted(request, PAGE));
        model.addAttribute("notices", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        return "notice/list";
    }

    @PostMapping("/staff/notices/{id}/reading")
    String read(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/staff/notices", "Đã đánh dấu là đã đọc.", () -> notices.read(id, me));
    }

    @PostMapping("/staff/notices/reading")
    String readAll(@AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/staff/notices", "Đã đánh dấu tất cả là đã đọc.", () -> notices.readAll(me));
    }
}
