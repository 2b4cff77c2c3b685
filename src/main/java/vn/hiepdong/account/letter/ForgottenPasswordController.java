package vn.hiepdong.account.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.guess.GuessGuard;
import vn.hiepdong.mail.Letters;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.limit.RetryAfter;

/**
 * "Quên mật khẩu?", without a session. The answer is the same for whatever was typed, and so is what is done for it: nobody
 * looks an account up before the letter is sent, out of the sight of who asked (ASVS 6.4.3).
 */
@Controller
@PublicPage
class ForgottenPasswordController {

    private static final String PAGE = "account/forgotten";

    private final AccountLetters waiting;
    private final Letters letters;
    private final GuessGuard guard;

    ForgottenPasswordController(AccountLetters waiting, Letters letters, GuessGuard guard) {
        this.waiting = waiting;
        this.letters = letters;
        this.guard = guard;
    }

    /** Without a mail server an administrator hands the link over. */
    @ModelAttribute("possible")
    boolean possible() {
        return letters.possible();
    }

    @GetMapping("/quen-mat-khau")
    String show(Model model) {
        model.addAttribute("form", new ForgottenForm(""));
        return PAGE;
    }

    @PostMapping("/quen-mat-khau")
    String ask(
            @Valid @ModelAttribute("form") ForgottenForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (errors.hasErrors() || !letters.possible()) {
            return PAGE;
        }
        var name = SigningIn.login(form.name());
        var wait = guard.takeForgotten(name, request);
        if (wait > 0) {
            return RetryAfter.refuse(response, wait);
        }
        waiting.forgotten(name);
        return "redirect:/quen-mat-khau?da-gui";
    }
}
