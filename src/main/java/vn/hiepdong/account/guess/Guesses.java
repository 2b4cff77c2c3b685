package vn.hiepdong.account.guess;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many guesses are left, counted by all nodes together. */
@Component
class Guesses {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int SWEPT_AT_ONCE = 1_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Guesses(DataSource dataSource) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("guess_bucket")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
                .build();
    }

    /** @param often how many within a quarter of an hour */
    record Counter(String key, int often) {}

    /**
     * Takes one guess of each.
     *
     * @return for how many nanoseconds to wait, where one of them has none left; 0 where all had
     */
    long take(List<Counter> counters) {
        return counters.stream()
                .mapToLong(
                        counter -> of(counter).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill())
                .max()
                .orElse(0);
    }

    /** It was no guess. */
    void giveBack(List<Counter> counters) {
        counters.forEach(counter -> of(counter).addTokens(1));
    }

    private Bucket of(Counter counter) {
        return buckets.getProxy(
                counter.key(),
                () -> BucketConfiguration.builder()
                        .addLimit(
                                bandwidth -> bandwidth.capacity(counter.often()).refillGreedy(counter.often(), WINDOW))
                        .build());
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        int swept;
        do {
            swept = buckets.removeExpired(SWEPT_AT_ONCE);
        } while (swept == SWEPT_AT_ONCE);
    }
}
