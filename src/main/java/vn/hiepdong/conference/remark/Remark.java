package vn.hiepdong.conference.remark;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;

/** Something said at a conference, stored once: every page that shows it shows this (row P31). */
@Entity
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    /** Null where the source does not say who. */
    @Embedded
    private Speaker speaker;

    private String text;

    private boolean verbatim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency addressee;

    private int sortOrder;

    protected Remark() {}

    Remark(Conference conference) {
        this.conference = conference;
    }

    /**
     * @param speaker null where nobody is named
     * @param verbatim the words themselves, not their sense
     * @param addressee of a request; null for others
     */
    void say(RemarkKind kind, Speaker speaker, String text, boolean verbatim, Agency addressee, int sortOrder) {
        this.kind = kind;
        this.speaker = speaker;
        this.text = text;
        this.verbatim = verbatim;
        this.addressee = addressee;
        this.sortOrder = sortOrder;
    }

    public Long id() {
        return id;
    }

    public Conference conference() {
        return conference;
    }

    public RemarkKind kind() {
        return kind;
    }

    Speaker speaker() {
        return speaker;
    }

    public String text() {
        return text;
    }

    boolean verbatim() {
        return verbatim;
    }

    /** Who said it, with the offices held that day: "Nguyễn Văn An, Chủ tịch UBND tỉnh"; null where nobody is named. */
    public String saidBy() {
        if (speaker == null) {
            return null;
        }
        var day = conference.startsOn();
        var offices = speaker.officesOn(day);
        return offices == null ? speaker.nameOn(day) : speaker.nameOn(day) + ", " + offices;
    }

    /** For which agencies it was said: the one that spoke, or those of the speaker's offices that day; empty when unknown. */
    public List<Agency> speakingFor() {
        return speaker == null ? List.of() : speaker.agenciesOn(conference.startsOn());
    }

    /** To whom a request goes; null of other remarks. */
    public Agency addressee() {
        return addressee;
    }
}
