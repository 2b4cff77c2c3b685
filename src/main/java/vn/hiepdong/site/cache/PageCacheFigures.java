package vn.hiepdong.site.cache;

/**
 * What the cache of this node has done since it started.
 *
 * @param pages how many it keeps
 * @param bytes how much memory they take, about
 * @param bound how much they may take
 * @param hits answered from memory
 * @param renders rendered to be kept
 * @param waits who waited for a rendering that another one had begun
 * @param evictions pages that had to leave for others
 */
public record PageCacheFigures(
        long pages, long bytes, long bound, long hits, long renders, long waits, long evictions) {

    private static final long MEGABYTE = 1024 * 1024;

    /** Of a hundred that asked, how many were answered without a rendering. */
    public long hitsInHundred() {
        var asked = hits + waits + renders;
        return asked == 0 ? 0 : 100 * (hits + waits) / asked;
    }

    public long megabytes() {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    public long boundInMegabytes() {
        return bound / MEGABYTE;
    }
}
