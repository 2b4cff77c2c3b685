package vn.hiepdong.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The pages that this node keeps, within a bound of memory. Many who ask for one that is not there wait for one rendering. */
@Component
class PageCache {

    /** Longer than a page may take while the database answers at all. */
    private static final long PATIENCE_SECONDS = 10;

    private final DataSize bound;
    private final Cache<PageKey, RenderedPage> pages;
    private final ConcurrentMap<Rendered, CompletableFuture<RenderedPage>> renderings = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder renders = new LongAdder();
    private final LongAdder waits = new LongAdder();

    PageCache(@Value("${portal.page-cache}") DataSize bound) {
        this.bound = bound;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(bound.toBytes())
                .weigher((PageKey key, RenderedPage page) -> key.weight() + page.weight())
                .recordStats()
                .build();
    }

    private record Rendered(PageKey key, long version) {}

    /** Renders a page and says what is to be kept; {@code null}: nothing, and who asked has been answered. */
    interface Rendering {
        RenderedPage render() throws ServletException, IOException;
    }

    /** What a look into the cache found fit to be served, or {@code null}. */
    interface Look {
        RenderedPage find();
    }

    boolean on() {
        return bound.toBytes() > 0;
    }

    RenderedPage find(PageKey key) {
        return pages.getIfPresent(key);
    }

    void countHit() {
        hits.increment();
    }

    /**
     * A page that was not found: rendered once, however many ask meanwhile.
     *
     * @param version under which it is rendered: who comes after a publication does not wait for what was begun before
     * @param again finds it after all, when another one finished between the look and now
     * @return {@code null}: it may not be kept, and who asked has been answered
     */
    RenderedPage render(PageKey key, long version, Look again, Rendering rendering)
            throws ServletException, IOException {
        var mine = new CompletableFuture<RenderedPage>();
        var begun = renderings.putIfAbsent(new Rendered(key, version), mine);
        if (begun != null) {
            waits.increment();
            var page = await(begun);
            return page == null ? rendering.render() : page;
        }
        try {
            var page = again.find();
            if (page == null) {
                renders.increment();
                page = rendering.render();
                if (page != null) {
                    pages.put(key, page);
                }
            }
            mine.complete(page);
            return page;
        } finally {
            renderings.remove(new Rendered(key, version), mine);
            // after a failure: nobody waits for nothing
            mine.complete(null);
        }
    }

    private static RenderedPage await(CompletableFuture<RenderedPage> begun) {
        try {
            return begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException tooLong) {
            return null;
        }
    }

    /** How many wait for a rendering that another one began, in all so far. */
    long waits() {
        return waits.sum();
    }

    PageCacheFigures figures() {
        pages.cleanUp();
        return new PageCacheFigures(
                pages.estimatedSize(),
                pages.policy().eviction().orElseThrow().weightedSize().orElse(0),
                bound.toBytes(),
                hits.sum(),
                renders.sum(),
                waits.sum(),
                pages.stats().evictionCount());
    }
}
