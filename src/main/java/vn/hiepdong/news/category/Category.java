package vn.hiepdong.news.category;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Objects;
import vn.hiepdong.web.RuleViolation;

/** A heading under which articles stand; may stand under another. */
@Entity
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category parent;

    private String name;

    private String slug;

    private int sortOrder;

    protected Category() {}

    Category(String slug) {
        this.slug = slug;
    }

    /**
     * @param parent null at the top
     * @throws RuleViolation when it would stand under itself
     */
    void describe(String name, Category parent, int sortOrder) {
        for (var above = parent; above != null; above = above.parent()) {
            if (id != null && Objects.equals(above.id(), id)) {
                throw new RuleViolation(
                        "parent", "Một chuyên mục không nằm dưới chính nó được. Hãy chọn chuyên mục khác.");
            }
        }
        this.name = name;
        this.parent = parent;
        this.sortOrder = sortOrder;
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Null at the top. */
    public Category parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    int sortOrder() {
        return sortOrder;
    }
}
