package vn.hiepdong.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;

/**
 * What the script asks for once somebody has pressed the button: only then does a sign-in make a session. The answer is
 * posted to the sign-in ({@link PasskeySignInFilter}) or to the page that asks for proof.
 */
@Controller
@PublicPage
class PasskeyChallengeController {

    private final ProvingByPasskey proving;

    PasskeyChallengeController(ProvingByPasskey proving) {
        this.proving = proving;
    }

    @PostMapping(path = "/dang-nhap/khoa/thach-thuc", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @RateLimited(RateLimit.CHALLENGE)
    String ask(Authentication who, HttpServletRequest request) {
        return proving.ask(who, request);
    }
}
