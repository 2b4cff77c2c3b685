package vn.hiepdong.account.password;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.RuleViolation;

/** Where a link of {@link PasswordLinks} leads, without a session. Opening it changes nothing: a mail program may do that. */
@Controller
@PublicPage
class PasswordLinkController {

    private final PasswordLinks links;

    PasswordLinkController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping("/dat-mat-khau")
    String show(@RequestParam(name = "ma", defaultValue = "") String key, Model model) {
        model.addAttribute("holder", links.holderOf(key).orElseThrow(NotFoundException::new));
        model.addAttribute("form", new NewPasswordForm(key, ""));
        return "account/new-password";
    }

    @PostMapping("/dat-mat-khau")
    String set(@Valid @ModelAttribute("form") NewPasswordForm form, BindingResult errors, Model model) {
        var holder = Optional.ofNullable(form.key()).flatMap(links::holderOf);
        model.addAttribute("holder", holder.orElseThrow(NotFoundException::new));
        if (errors.hasErrors()) {
            return "account/new-password";
        }
        try {
            links.redeem(form.key(), form.password());
            return "redirect:/dang-nhap?mat-khau-moi";
        } catch (RuleViolation violation) {
            violation.sentences().forEach(sentence -> errors.rejectValue(sentence.field(), "rule", sentence.text()));
            return "account/new-password";
        }
    }

    /** The same answer to a link that was used, is over or never was. */
    @ExceptionHandler(NotFoundException.class)
    @ResponseStatus(HttpStatus.GONE)
    String over() {
        return "account/link-over";
    }
}
