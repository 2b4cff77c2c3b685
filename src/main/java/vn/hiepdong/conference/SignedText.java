package vn.hiepdong.conference;

import java.time.LocalDate;

/**
 * A text that was signed, as a list of documents prints it.
 *
 * @param number null where it is not known
 * @param signedOn the day of the conference
 */
public record SignedText(
        String number,
        String title,
        String programmeSlug,
        LocalDate signedOn,
        String conferenceTitle,
        String conferenceSlug) {

    static SignedText of(Signing signing) {
        var conference = signing.conference();
        return new SignedText(
                signing.documentNumber(),
                signing.programme().title(),
                signing.programme().slug(),
                conference.startsOn(),
                conference.title(),
                conference.slug());
    }
}
