package vn.hiepdong.account.factor;

import java.util.regex.Pattern;

/** Where to go on, out of what an address says: nowhere but to the staff's own pages. */
final class OwnPaths {

    private static final Pattern OURS = Pattern.compile("/(staff|admin)([/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private OwnPaths() {}

    /** @return the desk for all that is no page of ours */
    static String of(String next) {
        return next != null && OURS.matcher(next).matches() && !next.contains("//") ? next : "/staff";
    }
}
