package vn.hiepdong.agency;

/**
 * An agency's name as a record of some day prints it.
 *
 * @param then the name on that day
 * @param now what it is called now, printed as "(nay là …)"; null when nothing changed
 * @param slug of the agency's public page
 */
public record DatedName(String then, String now, String slug) {}
