package vn.hiepdong.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.PresentPasswordForm;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** Somebody sets up the own second factor, and takes it away. */
@Controller
@StaffPage
class OwnFactorController {

    private static final String PAGE = "/staff/account/second-factor";

    private final SecondFactors factors;
    private final PrintedCodes printed;
    private final SettingPasswords accounts;
    private final StayingSignedIn staying;
    private final FormPosts posts;

    OwnFactorController(
            SecondFactors factors,
            PrintedCodes printed,
            SettingPasswords accounts,
            StayingSignedIn staying,
            FormPosts posts) {
        this.factors = factors;
        this.printed = printed;
        this.accounts = accounts;
        this.staying = staying;
        this.posts = posts;
    }

    @ModelAttribute("holder")
    SettingPasswords.Holder holder(@AuthenticationPrincipal SignedInAccount me) {
        return accounts.holder(me.id());
    }

    @ModelAttribute("phone")
    boolean phone(@AuthenticationPrincipal SignedInAccount me) {
        return factors.heldBy(me.id());
    }

    @ModelAttribute("codesLeft")
    long codesLeft(@AuthenticationPrincipal SignedInAccount me) {
        return printed.left(me.id());
    }

    @GetMapping(PAGE)
    String show(Model model) {
        model.addAttribute("form", PresentPasswordForm.blank());
        return "account/second-factor";
    }

    @PostMapping(PAGE)
    String begin(
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "account/second-factor", null, () -> {
            factors.begin(me, form.current());
            return PAGE + "/code";
        });
    }

    @GetMapping(PAGE + "/code")
    String showCode(@AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", CodeForm.blank());
        return enrolment(me, model) ? "account/second-factor-code" : "redirect:" + PAGE;
    }

    /** The printed codes are seen once, on the page that follows. */
    @PostMapping(PAGE + "/code")
    String confirm(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!enrolment(me, model)) {
            return "redirect:" + PAGE;
        }
        var flash = "Đã bật mã của điện thoại.";
        var page = posts.save(form.submissionKey(), errors, "account/second-factor-code", flash, () -> {
            next.addFlashAttribute("printed", factors.confirm(me, form.code()));
            return PAGE;
        });
        if (!errors.hasErrors()) {
            staying.with(Factors.CODE, request, response);
        }
        return page;
    }

    /** Those that were printed before end with it. */
    @PostMapping(PAGE + "/codes")
    String printAnew(
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            RedirectAttributes next) {
        return posts.save(form.submissionKey(), errors, "account/second-factor", null, () -> {
            next.addFlashAttribute("printed", factors.printAnew(me, form.current()));
            return PAGE;
        });
    }

    @PostMapping(PAGE + "/removal")
    String remove(
            @Valid @ModelAttribute("form") PresentPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "account/second-factor", "Đã tắt mã của điện thoại.", () -> {
            factors.remove(me, form.current());
            return PAGE;
        });
    }

    private boolean enrolment(SignedInAccount me, Model model) {
        var enrolment = factors.enrolment(me);
        enrolment.ifPresent(begun -> {
            model.addAttribute("enrolment", begun);
            model.addAttribute("image", QrImage.of(begun.address()));
        });
        return enrolment.isPresent();
    }
}
