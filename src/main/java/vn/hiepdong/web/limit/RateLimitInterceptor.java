package vn.hiepdong.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.hiepdong.web.Network;

/** Counts what is {@link RateLimited}. A page that is answered from memory does not come this far, and costs nothing. */
class RateLimitInterceptor implements HandlerInterceptor {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Forgotten ones begin anew: a flood of networks cannot fill the memory. */
    private static final int REMEMBERED = 50_000;

    private final LimitProperties limits;
    private final Cache<Counted, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW)
            .build();

    RateLimitInterceptor(LimitProperties limits) {
        this.limits = limits;
    }

    private record Counted(RateLimit limit, String who) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(RateLimited.class)) {
            return true;
        }
        var limit = method.getMethodAnnotation(RateLimited.class).value();
        var probe = buckets.get(new Counted(limit, who(request)), counted -> bucketOf(limit))
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.seconds(probe.getNanosToWaitForRefill()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return probe.isConsumed();
    }

    private Bucket bucketOf(RateLimit limit) {
        var often = limits.perMinute(limit);
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(often).refillGreedy(often, WINDOW))
                .build();
    }

    private static String who(HttpServletRequest request) {
        return request.getRemoteUser() != null
                ? "account " + request.getRemoteUser()
                : "network " + Network.of(request.getRemoteAddr());
    }
}
