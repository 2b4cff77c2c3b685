package vn.hiepdong.site.search;

/**
 * A result as the page shows it.
 *
 * @param about what it is; may be empty
 * @param quote where the words stand in its text; null when they stand in its title alone
 */
record Hit(String href, Highlighted title, String about, Highlighted quote) {}
