package vn.hiepdong.account.password;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.AccountPolicy;
import vn.hiepdong.account.ActiveAccounts;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.web.AccountAdminPage;
import vn.hiepdong.web.PortalProperties;
import vn.hiepdong.web.form.FormPosts;

/** An administrator makes a link and hands it over; the link itself is {@link PasswordLinkController}'s. */
@Controller
@AccountAdminPage
class PasswordLinkAdminController {

    private final PasswordLinks links;
    private final SettingPasswords setting;
    private final AccountPolicy policy;
    private final ActiveAccounts accounts;
    private final Letters letters;
    private final PortalProperties portal;
    private final FormPosts posts;

    PasswordLinkAdminController(
            PasswordLinks links,
            SettingPasswords setting,
            AccountPolicy policy,
            ActiveAccounts accounts,
            Letters letters,
            PortalProperties portal,
            FormPosts posts) {
        this.links = links;
        this.setting = setting;
        this.policy = policy;
        this.accounts = accounts;
        this.letters = letters;
        this.portal = portal;
        this.posts = posts;
    }

    @GetMapping("/admin/accounts/{id}/password-link")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        policy.requireChange(me, id);
        model.addAttribute("holder", setting.holder(id));
        model.addAttribute(
                "address",
                accounts.entry(id)
                        .map(ActiveAccounts.Entry::email)
                        .filter(address -> letters.possible())
                        .orElse(null));
        return "account/password-link";
    }

    /** The link is seen once, on the page that follows. */
    @PostMapping("/admin/accounts/{id}/password-link")
    String give(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, RedirectAttributes next) {
        return posts.act(
                "/admin/accounts/" + id + "/password-link",
                "Đã tạo liên kết. Chép lại ngay: liên kết chỉ hiện lần này.",
                () -> next.addFlashAttribute("link", portal.baseUrl() + "/dat-mat-khau?ma=" + links.give(id, me)));
    }
}
