package vn.hiepdong.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A page as it left the portal, with every header that it bore: who comes first and who comes later are answered alike.
 *
 * @param version of the content before it was rendered
 * @param renderedAt in the portal's time zone
 * @param zipped {@code null} where that would be no shorter
 */
record RenderedPage(
        long version,
        ZonedDateTime renderedAt,
        Map<String, List<String>> headers,
        String contentType,
        String etag,
        byte[] plain,
        byte[] zipped) {

    private static final int OVERHEAD = 2_000;
    private static final int TAG_BYTES = 12;

    /** {@code q=0} is a refusal. */
    private static final Pattern TAKES_GZIP = Pattern.compile("(?i)(^|,)\\s*gzip\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    static RenderedPage of(CapturedResponse rendered, long version, ZonedDateTime now) {
        var plain = rendered.getContentAsByteArray();
        return new RenderedPage(
                version, now, rendered.ownHeaders(), rendered.getContentType(), tag(plain), plain, zip(plain));
    }

    /** Whether it may still be served: what it says of today is of today, and no older than its handler allows. */
    boolean youngerThan(Duration longest, ZonedDateTime now) {
        var age = Duration.between(renderedAt, now);
        return !age.isNegative() && age.compareTo(longest) <= 0 && day().equals(now.toLocalDate());
    }

    private LocalDate day() {
        return renderedAt.toLocalDate();
    }

    int weight() {
        return OVERHEAD + plain.length + (zipped == null ? 0 : zipped.length);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        headers.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        response.setContentType(contentType);
        var body = plain;
        if (zipped != null && takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = zipped;
        }
        response.setContentLength(body.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && TAKES_GZIP.matcher(accepted).find();
    }

    /** Weak: the same page, zipped or not. */
    private static String tag(byte[] plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES))
                    + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.size() < plain.length ? bytes.toByteArray() : null;
    }
}
