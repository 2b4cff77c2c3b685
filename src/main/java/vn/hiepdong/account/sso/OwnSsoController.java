package vn.hiepdong.account.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.OwnerProof;
import vn.hiepdong.account.PresentPasswordForm;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.sso.SsoAttempt.Purpose;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** Somebody lets the province's server recognise the own account from now on, or no longer. */
@Controller
@StaffPage
@WhereSsoIsSet
class OwnSsoController {

    private static final String PAGE = "/staff/account/sso";

    private final SsoIdentities identities;
    private final OwnerProof owner;
    private final SsoProperties sso;
    private final FormPosts posts;
    private final Clock clock;

    OwnSsoController(SsoIdentities identities, OwnerProof owner, SsoProperties sso, FormPosts posts, Clock clock) {
        this.identities = identities;
        this.owner = owner;
        this.sso = sso;
        this.posts = posts;
        this.clock = clock;
    }

    @ModelAttribute
    void common(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("identity", identities.of(me.id()).orElse(null));
        model.addAttribute("server", sso.name());
        model.addAttribute("go", SsoLogin.GO);
    }

    @GetMapping(PAGE)
    String show(Model model) {
        model.addAttribute("form", PresentPasswordForm.blank());
        return "account/sso";
    }

    /** A link leads on, not the answer to a form: that may not leave the portal (form-action). */
    @PostMapping(PAGE)
    String begin(
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            Authentication me,
            HttpServletRequest request,
            RedirectAttributes next) {
        return posts.save(form.submissionKey(), errors, "account/sso", null, () -> {
            owner.require(SignedInAccount.in(me), form.current());
            new SsoAttempt(Purpose.LINK, me, null, clock.instant()).begin(request);
            next.addFlashAttribute("begun", true);
            return PAGE;
        });
    }

    @PostMapping(PAGE + "/removal")
    String unlink(
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "account/sso", "Đã gỡ.", () -> {
            owner.require(me, form.current());
            identities.unlink(me.id());
            return PAGE;
        });
    }
}
