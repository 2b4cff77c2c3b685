package vn.hiepdong.commitment;

/**
 * One year of a promise that was carried from programme to programme.
 *
 * @param year in which it was signed; of an archival text whose source does not say, the first of its period
 * @param step from the commitment that is looked at: 0 itself, -1 what it carries on, 1 what goes on with it
 * @param followed whether it has a page of its own; else it is read on its programme's
 */
public record CarriedLink(
        long id, int number, String programmeTitle, String programmeSlug, int year, int step, boolean followed) {}
