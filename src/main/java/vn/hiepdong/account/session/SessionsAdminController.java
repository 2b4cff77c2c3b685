package vn.hiepdong.account.session;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.AccountPolicy;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.form.FormPosts;

/** Where anybody is signed in, for those who manage accounts; one's own are {@link OwnSessionsController}'s. */
@Controller
@AccountAdminPage
class SessionsAdminController {

    private final OpenSessions sessions;
    private final SettingPasswords accounts;
    private final AccountPolicy policy;
    private final FormPosts posts;

    SessionsAdminController(OpenSessions sessions, SettingPasswords accounts, AccountPolicy policy, FormPosts posts) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.policy = policy;
        this.posts = posts;
    }

    @GetMapping("/admin/accounts/{id}/sessions")
    String list(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        policy.requireChange(me, id);
        var holder = accounts.holder(id);
        model.addAttribute("holder", holder);
        model.addAttribute("sessions", sessions.of(holder.login(), null));
        return "account/sessions";
    }

    @PostMapping("/admin/accounts/{id}/sessions/ending")
    String endAll(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        policy.requireChange(me, id);
        var login = accounts.holder(id).login();
        return posts.act(
                "/admin/accounts/" + id + "/sessions",
                "Đã đăng xuất " + login + " ở mọi nơi.",
                () -> sessions.endAll(login));
    }
}
