package vn.hiepdong.commitment.progress;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.commitment.Stance;

/** The view of another signing party beside what the lead says: both stay (row D30). */
@Entity
class ProgressReply {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ProgressEntry entry;

    private long programmeId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String text;

    @Embedded
    private Author author;

    protected ProgressReply() {}

    /** @param text null only of a confirmation */
    ProgressReply(ProgressEntry entry, Stance stance, String text, Author by) {
        this.entry = entry;
        this.programmeId = entry.commitment().programme().id();
        this.stance = stance;
        this.text = text;
        this.author = by;
    }

    Stance stance() {
        return stance;
    }

    String text() {
        return text;
    }

    Agency agency() {
        return author.agency();
    }
}
