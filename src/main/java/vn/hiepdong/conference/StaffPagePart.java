package vn.hiepdong.conference;

/** What a room of this module adds to the staff's page of a conference. */
public interface StaffPagePart {

    /** Under which {@code conference/show.html} finds it. */
    String name();

    /** Called in the transaction that read the conference. */
    Object of(Conference conference);
}
