package vn.hiepdong.account.session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.FormPosts;

/** Where anybody is signed in, for administrators; one's own are {@link OwnSessionsController}'s. */
@Controller
@AdminPage
class SessionsAdminController {

    private final OpenSessions sessions;
    private final SettingPasswords accounts;
    private final FormPosts posts;

    SessionsAdminController(OpenSessions sessions, SettingPasswords accounts, FormPosts posts) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.posts = posts;
    }

    @GetMapping("/admin/accounts/{id}/sessions")
    String list(@PathVariable long id, Model model) {
        var holder = accounts.holder(id);
        model.addAttribute("holder", holder);
        model.addAttribute("sessions", sessions.of(holder.login(), null));
        return "account/sessions";
    }

    @PostMapping("/admin/accounts/{id}/sessions/ending")
    String endAll(@PathVariable long id) {
        var login = accounts.holder(id).login();
        return posts.act(
                "/admin/accounts/" + id + "/sessions",
                "Đã đăng xuất " + login + " ở mọi nơi.",
                () -> sessions.endAll(login));
    }
}
