package vn.hiepdong.account.security;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hiepdong.audit.event.SecurityEventKind;

/** What a post is about, by its address: what {@link TellingFilter} tells of those that nobody else tells of. */
final class ToldAddresses {

    private static final Set<String> SIGN_IN = Set.of("/dang-nhap", "/dang-nhap/khoa");

    /** Where somebody who has signed in proves more. */
    private static final Map<String, SecurityEventKind> PROOFS = Map.of(
            "/dang-nhap/ma", SecurityEventKind.SECOND_FACTOR,
            "/dang-nhap/xac-nhan", SecurityEventKind.CONFIRMATION);

    /** Where means to prove it are set up and taken away, by their owner or by an administrator. */
    private static final Pattern FACTORS =
            Pattern.compile("/(staff/account|admin/accounts/\\d+)/(second-factor|passkeys|sso)(/.*)?");

    private ToldAddresses() {}

    static boolean signsIn(String path) {
        return SIGN_IN.contains(path);
    }

    /** Null where nothing is proven. */
    static SecurityEventKind proofAt(String path) {
        return PROOFS.get(path);
    }

    /** Null where a post is no matter of security. */
    static SecurityEventKind actAt(String path) {
        if (FACTORS.matcher(path).matches()) {
            return SecurityEventKind.FACTOR;
        }
        return path.startsWith("/admin/") ? SecurityEventKind.ADMINISTRATION : PROOFS.get(path);
    }
}
