package vn.hiepdong.conference.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One limitation that a review names, with its cause and remedy where they are known. */
@Entity
public class Limitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private long conferenceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Review review;

    private String text;

    private String cause;

    private String remedy;

    private int sortOrder;

    protected Limitation() {}

    Limitation(Review review) {
        this.review = review;
        this.conferenceId = review.conference().id();
    }

    void say(String text, String cause, String remedy) {
        this.text = text;
        this.cause = cause;
        this.remedy = remedy;
    }

    void stand(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    public Long id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public String text() {
        return text;
    }

    String cause() {
        return cause;
    }

    /** May be null. */
    public String remedy() {
        return remedy;
    }
}
