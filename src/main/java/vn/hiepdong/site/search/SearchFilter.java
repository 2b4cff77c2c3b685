package vn.hiepdong.site.search;

/**
 * What narrows the results; null for nothing.
 *
 * @param year that the record's days touch
 * @param agencyId that has to do with it
 */
record SearchFilter(Integer year, Long agencyId) {}
