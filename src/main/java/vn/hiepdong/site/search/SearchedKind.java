package vn.hiepdong.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A kind of record that is searched, as one group of the results; the groups stand in the order of their beans.
 *
 * <p>The database gives it two views. {@code searched_…}: the records that the public may read, each with {@code id, title,
 * day_from, day_to, newest, agencies}, and what {@link #read} needs besides. {@code searched_…_place}: where words of such a
 * record may stand, {@code record_id, body, words, spelling, number}; {@code body} is quoted where the words stand in it.
 */
interface SearchedKind {

    /** How the address names it: {@code ?loai=hoi-nghi}. */
    String word();

    /** Above its results. */
    String heading();

    /** The view of the records; that of the places bears its name and {@code _place}. */
    String view();

    /**
     * What a result prints.
     *
     * @param row of the view, and {@code found_in}: the text of the place in which the words stand best, or null
     */
    Found read(ResultSet row) throws SQLException;

    /**
     * A record that was found.
     *
     * @param href its page, in the portal
     * @param about a line that says what it is; may be empty
     * @param quoted a text out of it in which the words may stand; may be null
     */
    record Found(String href, String title, String about, String quoted) {}
}
