package vn.hiepdong.conference.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.Author;
import vn.hiepdong.conference.remark.Remark;

/** What the agency to which a request went answers. Never changed; a later reply stands beside it. */
@Entity
class RequestReply {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Remark remark;

    private long conferenceId;

    private String text;

    private LocalDate repliedOn;

    @Embedded
    private Author author;

    protected RequestReply() {}

    RequestReply(Remark remark, String text, LocalDate repliedOn, Author author) {
        this.remark = remark;
        this.conferenceId = remark.conference().id();
        this.text = text;
        this.repliedOn = repliedOn;
        this.author = author;
    }

    Long id() {
        return id;
    }

    Remark remark() {
        return remark;
    }

    String text() {
        return text;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    Agency agency() {
        return author.agency();
    }

    boolean typedBy(String login) {
        return author.madeBy().equals(login);
    }
}
