package vn.hiepdong.site.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A site that the portal leads to. */
@Entity
class ExternalLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String linkGroup;

    private String title;

    private String url;

    private int sortOrder;

    private boolean footer;

    private boolean active;

    protected ExternalLink() {}

    static ExternalLink blank() {
        return new ExternalLink();
    }

    void lead(String linkGroup, String title, String url, int sortOrder, boolean footer, boolean active) {
        this.linkGroup = linkGroup;
        this.title = title;
        this.url = url;
        this.sortOrder = sortOrder;
        this.footer = footer;
        this.active = active;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The heading under which it stands: "Kênh chính thức". */
    String linkGroup() {
        return linkGroup;
    }

    String title() {
        return title;
    }

    String url() {
        return url;
    }

    int sortOrder() {
        return sortOrder;
    }

    /** At the foot of every page too. */
    boolean footer() {
        return footer;
    }

    boolean active() {
        return active;
    }
}
