package vn.hiepdong.account.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.account.sso.SsoAttempt.Purpose;
import vn.hiepdong.web.PublicPage;

/** Instead of the password, the server is asked once more who somebody is. */
@Controller
@PublicPage
@WhereSsoIsSet
class SsoProofController {

    private final Clock clock;

    SsoProofController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/dang-nhap/xac-nhan/mot-lan")
    String setOut(
            @RequestParam(name = "tiep", defaultValue = "") String next,
            Authentication me,
            HttpServletRequest request) {
        if (me == null || !(me.getPrincipal() instanceof SignedInAccount)) {
            return "redirect:/dang-nhap";
        }
        new SsoAttempt(Purpose.PROVE, me, next, clock.instant()).begin(request);
        return "redirect:" + SsoLogin.GO;
    }
}
