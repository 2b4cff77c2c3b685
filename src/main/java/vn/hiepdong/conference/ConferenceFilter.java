package vn.hiepdong.conference;

/**
 * What a public list of conferences is narrowed to. Each part may be null or false: it then narrows nothing.
 *
 * @param year in which it starts
 * @param agencyId that hosted it, came, or is a party to a text signed there
 * @param withSigning only those at which a text was signed: signing ceremonies
 */
public record ConferenceFilter(Integer year, Long agencyId, boolean withSigning) {

    public static ConferenceFilter all() {
        return new ConferenceFilter(null, null, false);
    }
}
