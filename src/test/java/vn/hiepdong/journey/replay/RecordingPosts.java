package vn.hiepdong.journey.replay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import vn.hiepdong.web.form.TypedText;

/** Stands last before the handlers, keeps what a journey posts, and adds to each post what no form of it has. */
class RecordingPosts extends OncePerRequestFilter implements Ordered {

    private static final Pattern FORMS = Pattern.compile("application/x-www-form-urlencoded|multipart/form-data");

    private final ExtraFields extraFields;
    private final ConcurrentLinkedQueue<Posted> recorded = new ConcurrentLinkedQueue<>();

    RecordingPosts(ExtraFields extraFields) {
        this.extraFields = extraFields;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** What was posted until now, which is then forgotten. */
    List<Posted> take() {
        var taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !FORMS.matcher(String.valueOf(request.getContentType())).lookingAt();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // read before the handler moves them away
        var files = files(request);
        chain.doFilter(extraFields.addedTo(request), response);
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            recorded.add(new Posted(
                    request.getRemoteUser() == null ? "" : request.getRemoteUser(),
                    pattern,
                    address(request),
                    fields(request, files),
                    files));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request, List<Posted.File> files) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        fields.remove("_csrf");
        // another secret of the form: with it, and without the token, the post waits for its writer (KeptFormTests)
        fields.remove(TypedText.WRITERS_MARK);
        files.forEach(file -> fields.remove(file.field()));
        return fields;
    }

    private static List<Posted.File> files(HttpServletRequest request) throws IOException, ServletException {
        var files = new ArrayList<Posted.File>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    try (var content = part.getInputStream()) {
                        files.add(new Posted.File(
                                part.getName(),
                                part.getSubmittedFileName(),
                                part.getContentType(),
                                content.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }
}
