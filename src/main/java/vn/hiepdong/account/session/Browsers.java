package vn.hiepdong.account.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in the few words by which people know it. */
final class Browsers {

    /** In this order: most of them also name those below. */
    private static final Map<String, String> PROGRAMS = inOrder(
            "Edg/",
            "Edge",
            "coc_coc_browser/",
            "Cốc Cốc",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browsers() {}

    /** @param userAgent null where the browser did not say */
    static String inWords(String userAgent) {
        if (userAgent == null) {
            return "trình duyệt không rõ";
        }
        var program = first(PROGRAMS, userAgent, "trình duyệt khác");
        var system = first(SYSTEMS, userAgent, null);
        return system == null ? program : program + " trên " + system;
    }

    private static String first(Map<String, String> names, String userAgent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            names.put(pairs[at], pairs[at + 1]);
        }
        return names;
    }
}
