package vn.hiepdong.account.sso;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.sso.SsoIdentities.Identity;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.FormPosts;

/** An administrator says by which name the province's server knows somebody: then no password of the portal is needed. */
@Controller
@AdminPage
@WhereSsoIsSet
class SsoAdminController {

    private final SsoIdentities identities;
    private final SettingPasswords accounts;
    private final SsoProperties sso;
    private final FormPosts posts;

    SsoAdminController(SsoIdentities identities, SettingPasswords accounts, SsoProperties sso, FormPosts posts) {
        this.identities = identities;
        this.accounts = accounts;
        this.sso = sso;
        this.posts = posts;
    }

    @ModelAttribute
    void common(@PathVariable long id, Model model) {
        model.addAttribute("holder", accounts.holder(id));
        model.addAttribute("identity", identities.of(id).orElse(null));
        model.addAttribute("issuer", sso.issuer());
    }

    @GetMapping("/admin/accounts/{id}/sso")
    String show(@PathVariable long id, Model model) {
        model.addAttribute(
                "form", SubjectForm.of(identities.of(id).map(Identity::subject).orElse("")));
        return "account/sso-subject";
    }

    @PostMapping("/admin/accounts/{id}/sso")
    String link(@PathVariable long id, @Valid @ModelAttribute("form") SubjectForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, "account/sso-subject", "Đã gắn.", () -> {
            identities.link(id, form.subject());
            return "/admin/accounts/" + id + "/sso";
        });
    }

    @PostMapping("/admin/accounts/{id}/sso/removal")
    String unlink(@PathVariable long id) {
        return posts.act("/admin/accounts/" + id + "/sso", "Đã gỡ.", () -> identities.unlink(id));
    }
}
