package vn.hiepdong.account.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.Factors;
import vn.hiepdong.account.SettingPasswords;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.limit.RetryAfter;

/**
 * The second step of signing in, and the question who one is after half an hour on the administrators' pages. Public, since
 * who stands here has not come in yet; guarded by origin, as the sign-in is.
 */
@Controller
@PublicPage
class ProofController {

    private final SecondFactors factors;
    private final SettingPasswords passwords;
    private final GuessGuard guard;
    private final StayingSignedIn staying;

    ProofController(SecondFactors factors, SettingPasswords passwords, GuessGuard guard, StayingSignedIn staying) {
        this.factors = factors;
        this.passwords = passwords;
        this.guard = guard;
        this.staying = staying;
    }

    @GetMapping("/dang-nhap/ma")
    String askForCode(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", new ProofForm("", next));
        return me == null ? "redirect:/dang-nhap" : "account/code";
    }

    @PostMapping("/dang-nhap/ma")
    String takeCode(
            @Valid @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (me == null) {
            return "redirect:/dang-nhap";
        }
        if (errors.hasErrors()) {
            return "account/code";
        }
        if (mustWait(me, response)) {
            return null;
        }
        if (!factors.prove(me.id(), form.code())) {
            errors.rejectValue("code", "rule", "Mã chưa đúng hoặc đã dùng rồi. Hãy gõ mã đang hiện trên điện thoại.");
            return "account/code";
        }
        staying.with(Factors.CODE, request, response);
        return "redirect:" + OwnPaths.of(form.next());
    }

    @GetMapping("/dang-nhap/xac-nhan")
    String askAgain(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", new ProofForm("", next));
        return me == null ? "redirect:/dang-nhap" : "account/again";
    }

    @PostMapping("/dang-nhap/xac-nhan")
    String takeAgain(
            @Valid @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (me == null) {
            return "redirect:/dang-nhap";
        }
        if (errors.hasErrors()) {
            return "account/again";
        }
        if (mustWait(me, response)) {
            return null;
        }
        try {
            passwords.requireCurrent(me, form.code());
        } catch (RuleViolation wrong) {
            errors.rejectValue("code", "rule", wrong.getMessage());
            return "account/again";
        }
        staying.with(Factors.PASSWORD, request, response);
        return "redirect:" + OwnPaths.of(form.next());
    }

    private boolean mustWait(SignedInAccount me, HttpServletResponse response) throws IOException {
        var wait = guard.takeProof(me.id());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return wait > 0;
    }
}
