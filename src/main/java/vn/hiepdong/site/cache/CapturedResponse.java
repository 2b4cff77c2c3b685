package vn.hiepdong.site.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds back what a handler answers until it is known whether it may be kept. */
class CapturedResponse extends ContentCachingResponseWrapper {

    /** Of the body, which may leave zipped or not at all. */
    private static final Set<String> OF_THE_BODY =
            Set.of("content-type", "content-length", "content-encoding", "transfer-encoding", "vary", "etag");

    private final Set<String> there;
    private int refusal;
    private String reason;

    CapturedResponse(HttpServletResponse response) {
        super(response);
        there = Set.copyOf(response.getHeaderNames());
    }

    /** With which status the chain gave up; 0 when it answered. */
    int refusal() {
        return refusal;
    }

    boolean keepable() {
        var caching = getHeader(HttpHeaders.CACHE_CONTROL);
        return refusal == 0
                && getStatus() == SC_OK
                && !containsHeader(HttpHeaders.SET_COOKIE)
                && (caching == null || !caching.contains("no-store") && !caching.contains("private"));
    }

    /** The headers that came with this answer; those of the filters outside come with every one. */
    Map<String, List<String>> ownHeaders() {
        var own = new TreeMap<String, List<String>>();
        for (var name : getHeaderNames()) {
            if (!there.contains(name) && !OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                own.put(name, List.copyOf(getHeaders(name)));
            }
        }
        return own;
    }

    /** Hands on what is not kept. */
    void passOn() throws IOException {
        if (refusal == 0) {
            copyBodyToResponse();
        } else {
            ((HttpServletResponse) getResponse()).sendError(refusal, reason);
        }
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) {
        refusal = status;
        reason = message;
    }

    /** The container writes the language of a locale where nobody can read it again. */
    @Override
    public void setLocale(Locale locale) {
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }
}
