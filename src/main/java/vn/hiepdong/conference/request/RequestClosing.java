package vn.hiepdong.conference.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.conference.remark.Remark;

/** Who made a request closes it: satisfied with the reply, or saying what it still sees differently. Never changed. */
@Entity
class RequestClosing {

    @Id
    private Long remarkId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Remark remark;

    private long conferenceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RequestReply reply;

    private boolean agreed;

    private String text;

    private LocalDate closedOn;

    @Embedded
    private Author author;

    protected RequestClosing() {}

    /**
     * @param reply the last one that was read
     * @param text null only where it agrees
     */
    RequestClosing(RequestReply reply, boolean agreed, String text, LocalDate closedOn, Author author) {
        this.remark = reply.remark();
        this.conferenceId = remark.conference().id();
        this.reply = reply;
        this.agreed = agreed;
        this.text = text;
        this.closedOn = closedOn;
        this.author = author;
    }

    Remark remark() {
        return remark;
    }

    boolean agreed() {
        return agreed;
    }

    String text() {
        return text;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Agency agency() {
        return author.agency();
    }
}
