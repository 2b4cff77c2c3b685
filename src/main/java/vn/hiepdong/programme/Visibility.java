package vn.hiepdong.programme;

/**
 * Who may read a record (DOMAIN §3), from the widest to the narrowest. Whether it lets somebody in is said twice, here and for
 * the database by {@code visibility_opens} (V036): change both, and the table of cases they are held to.
 */
public enum Visibility {
    PUBLIC,
    /** The staff of the parties, and of the agencies below them. */
    PARTIES,
    /** The staff of the agency that keeps the record, and of those above it. */
    AGENCY;

    /** The narrower of both: a part is never wider open than what it is part of. */
    public Visibility narrowedTo(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * @param keeping whether the reader acts for the agency that keeps the record
     * @param inside whether the reader acts for a party
     */
    public boolean opensTo(boolean keeping, boolean inside) {
        return this == PUBLIC || keeping || this == PARTIES && inside;
    }
}
