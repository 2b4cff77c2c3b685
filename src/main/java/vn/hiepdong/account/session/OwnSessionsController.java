package vn.hiepdong.account.session;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** "Tài khoản của tôi": who one is here, and where one is signed in; for administrators see {@link SessionsAdminController}. */
@Controller
@StaffPage
class OwnSessionsController {

    private final OpenSessions sessions;
    private final SettingPasswords accounts;
    private final ActiveAccounts active;
    private final FormPosts posts;

    OwnSessionsController(OpenSessions sessions, SettingPasswords accounts, ActiveAccounts active, FormPosts posts) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.active = active;
        this.posts = posts;
    }

    @GetMapping("/staff/account")
    String show(@AuthenticationPrincipal SignedInAccount me, HttpSession session, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("agency", accounts.holder(me.id()).agency());
        model.addAttribute("address", active.emailOf(me));
        model.addAttribute("sessions", sessions.of(me.login(), session.getId()));
        return "account/own";
    }

    @PostMapping("/staff/account/sessions/{key}/ending")
    String end(@PathVariable String key, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/staff/account", "Đã đăng xuất ở nơi ấy.", () -> sessions.end(me.login(), key));
    }

    @PostMapping("/staff/account/sessions/ending-others")
    String endOthers(@AuthenticationPrincipal SignedInAccount me, HttpSession session) {
        return posts.act(
                "/staff/account",
                "Đã đăng xuất ở mọi nơi khác.",
                () -> sessions.endOthers(me.login(), session.getId()));
    }
}
