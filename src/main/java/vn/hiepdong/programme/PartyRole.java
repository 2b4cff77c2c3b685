package vn.hiepdong.programme;

/** In which role an agency stands in a text. Hosts and parties sign. */
public enum PartyRole {
    HOST,
    PARTY,
    DIRECTING,
    IMPLEMENTER,
    WITNESS;

    public boolean signs() {
        return this == HOST || this == PARTY;
    }
}
