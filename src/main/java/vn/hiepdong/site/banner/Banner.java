package vn.hiepdong.site.banner;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What is celebrated or announced on the first page. It leaves by itself after its last day (row P01). */
@Entity
class Banner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String text;

    private String link;

    private LocalDate showFrom;

    private LocalDate showTo;

    private int sortOrder;

    private Long pictureId;

    private String altText;

    protected Banner() {}

    static Banner blank() {
        return new Banner();
    }

    void say(String text, String link, LocalDate showFrom, LocalDate showTo, int sortOrder) {
        this.text = text;
        this.link = link;
        this.showFrom = showFrom;
        this.showTo = showTo;
        this.sortOrder = sortOrder;
    }

    /** @param pictureId null for none, and then no alternative text either */
    void picture(Long pictureId, String altText) {
        this.pictureId = pictureId;
        this.altText = pictureId == null ? null : altText;
    }

    boolean shownOn(LocalDate day) {
        return !day.isBefore(showFrom) && !day.isAfter(showTo);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    /** Where it leads: from the portal's root, or elsewhere; may be null. */
    String link() {
        return link;
    }

    LocalDate showFrom() {
        return showFrom;
    }

    LocalDate showTo() {
        return showTo;
    }

    int sortOrder() {
        return sortOrder;
    }

    Long pictureId() {
        return pictureId;
    }

    String altText() {
        return altText;
    }
}
