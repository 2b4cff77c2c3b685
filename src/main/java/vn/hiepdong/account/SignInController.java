package vn.hiepdong.account;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.hiepdong.web.PublicPage;

/** The sign-in page. The post itself is Spring Security's; a refused one is forwarded here, the login still typed. */
@Controller
@PublicPage
class SignInController {

    private final Optional<DemonstrationAccounts> demonstration;

    SignInController(Optional<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    DemonstrationAccounts demonstration() {
        return demonstration.orElse(null);
    }

    @GetMapping("/dang-nhap")
    String show() {
        return "account/sign-in";
    }

    @PostMapping("/dang-nhap/chua-duoc")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    String showAgain(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String assertion,
            Model model) {
        model.addAttribute("username", username);
        model.addAttribute("byKey", !assertion.isEmpty());
        model.addAttribute("hasErrors", true);
        return "account/sign-in";
    }
}
