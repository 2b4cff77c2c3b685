package vn.hiepdong.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A text that was signed, as a list of documents prints it. Read from a view over ceremonies and circulations. */
@Entity
@Immutable
public class SignedText {

    @Id
    private long id;

    private String documentNumber;

    private String title;

    private String programmeSlug;

    private LocalDate signedOn;

    private String conferenceTitle;

    private String conferenceSlug;

    protected SignedText() {}

    /** Null where it is not known. */
    public String number() {
        return documentNumber;
    }

    public String title() {
        return title;
    }

    public String programmeSlug() {
        return programmeSlug;
    }

    /** The day of the conference, or that of the last signature. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** Null where it was signed by circulation. */
    public String conferenceTitle() {
        return conferenceTitle;
    }

    /** Likewise. */
    public String conferenceSlug() {
        return conferenceSlug;
    }
}
