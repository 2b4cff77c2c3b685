package vn.hiepdong.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.PresentPasswordForm;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** "Khóa truy cập": somebody adds, names and takes away the own passkeys. Signing in with one is {@link PasskeySignInFilter}'s. */
@Controller
@StaffPage
class OwnPasskeysController {

    private static final String PAGE = "/staff/account/passkeys";

    private final KeepingPasskeys keys;
    private final Challenges challenges;
    private final StayingSignedIn staying;
    private final PasskeySite site;
    private final FormPosts posts;

    OwnPasskeysController(
            KeepingPasskeys keys, Challenges challenges, StayingSignedIn staying, PasskeySite site, FormPosts posts) {
        this.keys = keys;
        this.challenges = challenges;
        this.staying = staying;
        this.site = site;
        this.posts = posts;
    }

    @ModelAttribute("keys")
    List<Passkey> keys(@AuthenticationPrincipal SignedInAccount me) {
        return keys.of(me.id());
    }

    @ModelAttribute("host")
    String host() {
        return site.host();
    }

    @GetMapping(PAGE)
    String list(Model model) {
        model.addAttribute("form", PasskeyForm.blank());
        return "account/passkeys";
    }

    @PostMapping(PAGE)
    String begin(
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request) {
        return posts.save(form.submissionKey(), errors, "account/passkeys", null, () -> {
            challenges.begin(keys.begin(me, form), form.name(), request);
            return PAGE + "/new";
        });
    }

    /** The device makes the key on this page; without a script nothing can be done here but go back. */
    @GetMapping(PAGE + "/new")
    String showNew(HttpServletRequest request, Model model) {
        model.addAttribute("form", MadePasskeyForm.blank());
        var begun = challenges.begun(request);
        begun.ifPresent(kept -> show(kept, model));
        return begun.isPresent() ? "account/passkey-new" : "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/new")
    String add(
            @Valid @ModelAttribute("form") MadePasskeyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var begun = challenges.begun(request);
        if (begun.isEmpty()) {
            next.addFlashAttribute("flashError", "Đã quá năm phút từ khi bạn gõ mật khẩu. Hãy thêm khóa lại từ đầu.");
            return "redirect:" + PAGE;
        }
        show(begun.get(), model);
        var page = posts.save(form.submissionKey(), errors, "account/passkey-new", "Đã thêm khóa truy cập.", () -> {
            next.addFlashAttribute("printed", keys.add(me, begun.get(), form.attestation()));
            challenges.forgetBegun(request);
            return PAGE;
        });
        if (!errors.hasErrors()) {
            staying.with(Factors.PASSKEY, request, response);
        }
        return page;
    }

    @GetMapping(PAGE + "/{id}/edit")
    String edit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        var key = keys.get(me, id);
        model.addAttribute("key", key);
        model.addAttribute("form", PasskeyNameForm.of(key));
        return "account/passkey-name";
    }

    @PostMapping(PAGE + "/{id}/edit")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PasskeyNameForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("key", keys.get(me, id));
        return posts.save(form.submissionKey(), errors, "account/passkey-name", "Đã đổi tên khóa.", () -> {
            keys.rename(me, id, form.name());
            return PAGE;
        });
    }

    @GetMapping(PAGE + "/{id}/removal")
    String confirm(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("key", keys.get(me, id));
        model.addAttribute("form", PresentPasswordForm.blank());
        return "account/passkey-removal";
    }

    @PostMapping(PAGE + "/{id}/removal")
    String remove(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("key", keys.get(me, id));
        return posts.save(form.submissionKey(), errors, "account/passkey-removal", "Đã bỏ khóa truy cập.", () -> {
            keys.remove(me, id, form.current());
            return PAGE;
        });
    }

    private static void show(Challenges.Begun begun, Model model) {
        model.addAttribute("name", begun.name());
        model.addAttribute("options", PasskeyJson.write(begun.options()));
    }
}
