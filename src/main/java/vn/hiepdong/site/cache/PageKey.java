package vn.hiepdong.site.cache;

/**
 * Where a page is kept. The day on which it was rendered stands beside it and not here: tomorrow's page replaces today's.
 *
 * @param query the parameters that the handler reads, in one order
 */
record PageKey(String path, String query) {

    /** Nobody types as much; it is rendered, and not kept. */
    private static final int LONGEST = 500;

    boolean keepable() {
        return path.length() + query.length() <= LONGEST;
    }

    int weight() {
        return 2 * (path.length() + query.length());
    }
}
