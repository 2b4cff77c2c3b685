package vn.hiepdong.news.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A paper, portal or agency from which articles come. */
@Entity
public class NewsSource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String name;

    private String slug;

    private String address;

    protected NewsSource() {}

    NewsSource(String slug) {
        this.slug = slug;
    }

    void describe(String name, String address) {
        this.name = name;
        this.address = address;
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    /** Of its site on the web; may be null. */
    public String address() {
        return address;
    }
}
