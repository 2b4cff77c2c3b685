package vn.hiepdong.conference;

/** What the pages about a part of a conference say of it on top. */
public record ConferenceHeading(long id, String title, boolean held) {

    public static ConferenceHeading of(Conference conference) {
        return new ConferenceHeading(conference.id(), conference.title(), conference.held());
    }
}
