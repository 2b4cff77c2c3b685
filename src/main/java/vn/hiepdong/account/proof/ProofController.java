package vn.hiepdong.account.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
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
import vn.hiepdong.account.MarkingSecondFactors;
import vn.hiepdong.account.OwnerProof;
import vn.hiepdong.account.SecondFactor;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.StayingSignedIn;
import vn.hiepdong.account.factor.SecondFactors;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.account.passkey.PasskeyRefused;
import vn.hiepdong.account.passkey.ProvingByPasskey;
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

    private final SecondFactors codes;
    private final ProvingByPasskey keys;
    private final MarkingSecondFactors marked;
    private final OwnerProof owner;
    private final GuessGuard guard;
    private final StayingSignedIn staying;

    ProofController(
            SecondFactors codes,
            ProvingByPasskey keys,
            MarkingSecondFactors marked,
            OwnerProof owner,
            GuessGuard guard,
            StayingSignedIn staying) {
        this.codes = codes;
        this.keys = keys;
        this.marked = marked;
        this.owner = owner;
        this.guard = guard;
        this.staying = staying;
    }

    /** Refuses with the sentence for its field when the text that was typed proves nothing. */
    private interface Proof {
        void of(SignedInAccount me, String typed);
    }

    @ModelAttribute
    void held(@AuthenticationPrincipal SignedInAccount me, Model model) {
        var kinds = me == null ? Set.<SecondFactor.Kind>of() : marked.kindsOf(me.id());
        model.addAttribute("phone", kinds.contains(SecondFactor.Kind.PHONE));
        model.addAttribute("key", kinds.contains(SecondFactor.Kind.PASSKEY));
        model.addAttribute("password", owner.hasPassword());
    }

    @GetMapping("/dang-nhap/ma")
    String askForCode(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", ProofForm.blank(next));
        return me == null ? "redirect:/dang-nhap" : "account/code";
    }

    @PostMapping("/dang-nhap/ma")
    String takeCode(
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return take("account/code", Factors.CODE, this::byCode, form, errors, me, request, response);
    }

    @GetMapping("/dang-nhap/xac-nhan")
    String askAgain(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", ProofForm.blank(next));
        return me == null ? "redirect:/dang-nhap" : "account/again";
    }

    @PostMapping("/dang-nhap/xac-nhan")
    String takeAgain(
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return take("account/again", Factors.PASSWORD, owner::requirePassword, form, errors, me, request, response);
    }

    private String take(
            String page,
            String factor,
            Proof typed,
            ProofForm form,
            BindingResult errors,
            SignedInAccount me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (me == null) {
            return "redirect:/dang-nhap";
        }
        if (!form.byKey() && (form.code() == null || form.code().isBlank())) {
            errors.rejectValue("code", "rule", "Hãy điền ô này.");
            return page;
        }
        if ((form.byKey() || factor.equals(Factors.CODE)) && mustWait(me, response)) {
            return null;
        }
        try {
            if (form.byKey()) {
                keys.prove(me, form.assertion(), request);
            } else {
                typed.of(me, form.code());
            }
        } catch (PasskeyRefused refused) {
            errors.reject("rule", refused.getMessage());
            return page;
        } catch (RuleViolation wrong) {
            errors.rejectValue("code", "rule", wrong.getMessage());
            return page;
        }
        staying.with(form.byKey() ? Factors.PASSKEY : factor, request, response);
        return "redirect:" + OwnPaths.of(form.next());
    }

    private void byCode(SignedInAccount me, String code) {
        if (!codes.prove(me.id(), code)) {
            throw new RuleViolation("code", "Mã chưa đúng hoặc đã dùng rồi. Hãy gõ mã đang hiện trên điện thoại.");
        }
    }

    /** Passwords are counted where they are looked at. */
    private boolean mustWait(SignedInAccount me, HttpServletResponse response) throws IOException {
        var wait = guard.takeProof(me.id());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(wait));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return wait > 0;
    }
}
