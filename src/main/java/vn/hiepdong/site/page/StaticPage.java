package vn.hiepdong.site.page;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A page about the portal: there is one for each address that the portal has for it, and none is added or taken away. */
@Entity
class StaticPage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String slug;

    private String language;

    private String title;

    private String summary;

    private String body;

    private Instant changedAt;

    protected StaticPage() {}

    /** @param at from which day on the page says so */
    void say(String title, String summary, String body, Instant at) {
        this.title = title;
        this.summary = summary;
        this.body = body;
        this.changedAt = at;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String slug() {
        return slug;
    }

    /** In which its words are: "vi" or "en". */
    String language() {
        return language;
    }

    String title() {
        return title;
    }

    /** For lists and search engines. */
    String summary() {
        return summary;
    }

    /** As typed. */
    String body() {
        return body;
    }

    Instant changedAt() {
        return changedAt;
    }
}
