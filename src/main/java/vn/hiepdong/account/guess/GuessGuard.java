package vn.hiepdong.account.guess;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Secrets;
import vn.hiepdong.account.SigningIn;
import vn.hiepdong.account.guess.Guesses.Counter;
import vn.hiepdong.web.Network;

/** Stands before each attempt to sign in. */
@Component
public class GuessGuard {

    private static final int OF_AN_ACCOUNT = 10;
    private static final int OF_A_NETWORK = 60;

    private final Guesses guesses;
    private final KnownBrowsers browsers;

    GuessGuard(Guesses guesses, KnownBrowsers browsers) {
        this.guesses = guesses;
        this.browsers = browsers;
    }

    /** @return for how many nanoseconds to wait before the next attempt; 0 where this one may be made */
    public long take(String typedLogin, HttpServletRequest request) {
        return guesses.take(counters(SigningIn.login(typedLogin), request));
    }

    /** Likewise before a code, or the password asked for anew, of somebody whose password was right. */
    public long takeProof(long accountId) {
        return guesses.take(List.of(new Counter("proof " + accountId, OF_AN_ACCOUNT)));
    }

    /** The attempt was the owner's: it counts as no guess, and the browser is known from now on. */
    public void succeeded(String login, HttpServletRequest request, HttpServletResponse response) {
        guesses.giveBack(counters(login, request));
        browsers.remember(login, request, response);
    }

    private List<Counter> counters(String login, HttpServletRequest request) {
        return browsers.tokenHash(login, request)
                .map(hash -> List.of(new Counter("browser " + hash, OF_AN_ACCOUNT)))
                .orElseGet(() -> List.of(
                        new Counter("account " + Secrets.hash(login), OF_AN_ACCOUNT),
                        new Counter("network " + Network.of(request.getRemoteAddr()), OF_A_NETWORK)));
    }
}
