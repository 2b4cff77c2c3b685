package vn.hiepdong.news;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.news.category.Category;
import vn.hiepdong.news.source.NewsSource;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.time.Moments;

/** A piece of news: written as a draft, published for a time that may be ahead, perhaps withdrawn. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String slug;

    private String title;

    private String summary;

    private String bodyText;

    private String bodyHtml;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    @Embedded
    private Byline byline = Byline.nobody();

    @ManyToOne(fetch = FetchType.LAZY)
    private NewsSource source;

    private LocalDate eventOn;

    private Long leadPhotoId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency keepingAgency;

    private String madeBy;

    @Embedded
    private Publication publication = new Publication();

    /** Made by the database; here to be searched. */
    @Column(insertable = false, updatable = false)
    private String wordsSearch;

    @ElementCollection
    @CollectionTable(name = "article_former_slug", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "article_programme", inverseJoinColumns = @JoinColumn(name = "programme_id"))
    private Set<Programme> programmes = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "article_conference", inverseJoinColumns = @JoinColumn(name = "conference_id"))
    private Set<Conference> conferences = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "article_agency", inverseJoinColumns = @JoinColumn(name = "agency_id"))
    private Set<Agency> agencies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
    @OrderBy("slug")
    private Set<Tag> tags = new LinkedHashSet<>();

    protected Article() {}

    Article(String slug, Agency keepingAgency, String madeBy) {
        this.slug = slug;
        this.keepingAgency = keepingAgency;
        this.madeBy = madeBy;
    }

    /** @throws RuleViolation when it is withdrawn, or published and would lack what readers must find in it */
    void write(ArticleContent content) {
        if (state() == ArticleState.WITHDRAWN) {
            throw new RuleViolation("", "Bài đã gỡ, không sửa được nữa.");
        }
        title = content.title();
        summary = content.summary();
        bodyText = content.bodyText();
        bodyHtml = content.bodyHtml();
        category = content.category();
        byline = content.byline();
        source = content.source();
        eventOn = content.eventOn();
        leadPhotoId = content.leadPhoto();
        become(tags, content.tags());
        become(programmes, content.related().programmes());
        become(conferences, content.related().conferences());
        become(agencies, content.related().agencies());
        if (state() == ArticleState.PUBLISHED) {
            refuse(missing());
        }
    }

    /** @param photo the id of one of its own */
    void leadWith(long photo) {
        leadPhotoId = photo;
    }

    /** Only what changed is written, so that the history tells only that. */
    private static <T> void become(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** What readers would look for in vain (invariant 10), each with the field of the form. */
    List<Sentence> missing() {
        var missing = new ArrayList<Sentence>();
        if (category == null) {
            missing.add(new Sentence("category", "Bài đăng cần có chuyên mục."));
        }
        if (summary == null) {
            missing.add(new Sentence("summary", "Bài đăng cần có tóm tắt."));
        }
        if (bodyText == null) {
            missing.add(new Sentence("body", "Bài đăng cần có nội dung."));
        }
        return missing;
    }

    /**
     * For the first time, or anew while nobody has read it yet.
     *
     * @param at may be ahead: readers see it from then on
     * @param until from when on they see it no more; null: always
     */
    void publish(Instant at, Instant until, Instant now) {
        refuse(missing());
        publication.begin(at, until, now);
    }

    /** Takes back a publication that is still ahead. */
    void unschedule(Instant now) {
        publication.takeBack(now);
    }

    /** @param reason that readers of its address are told */
    void withdraw(String reason, Instant now) {
        publication.end(reason, now);
    }

    /** @param fresh that no other article has or had; the one before leads to it for good */
    void moveTo(String fresh) {
        if (!fresh.equals(slug)) {
            formerSlugs.remove(fresh);
            formerSlugs.add(slug);
            slug = fresh;
        }
    }

    private static void refuse(List<Sentence> missing) {
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing);
        }
    }

    public boolean isPublic(Instant now) {
        return publication.isOn(now);
    }

    public boolean isScheduled(Instant now) {
        return publication.isAhead(now);
    }

    /** Whether readers have had a chance to see it: its address answers them for good. */
    public boolean wasPublic(Instant now) {
        return publication.hasBegun(now);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    boolean hadSlug(String other) {
        return formerSlugs.contains(other);
    }

    public String title() {
        return title;
    }

    /** Null only in a draft, as are text, category and publish time. */
    public String summary() {
        return summary;
    }

    String bodyText() {
        return bodyText;
    }

    /** Sanitised; pictures stand in it as places. */
    public String bodyHtml() {
        return bodyHtml;
    }

    public Category category() {
        return category;
    }

    /** Hibernate knows no embedded object of which nothing is given. */
    Byline byline() {
        return byline == null ? Byline.nobody() : byline;
    }

    /** Whether it is known who wrote it. */
    public boolean namesItsAuthor() {
        return byline().name() != null;
    }

    /** Where it comes from; may be null. */
    public NewsSource source() {
        return source;
    }

    /**
     * As published: "Nguyễn Chiến (Báo Quảng Ninh)" (row P20), "Trần Thị Mẫu (Sở Nội vụ tỉnh Mẫu)" with the author's agency as
     * it was called on the publish date (row P22); null when neither author nor source is known.
     */
    public String signedBy() {
        return signedOn(Moments.dayOf(publishAt()));
    }

    /** The same as it would print if it were published that day. */
    String signedOn(LocalDate day) {
        var from = source == null ? null : source.name();
        var name = byline().name();
        if (name == null) {
            return from;
        }
        var unit = byline().unitOn(day);
        if (unit == null) {
            return from == null ? name : name + " (" + from + ")";
        }
        return name + " (" + unit + ")" + (from == null ? "" : ", theo " + from);
    }

    /** The day of what it tells of; may be null. */
    public LocalDate eventOn() {
        return eventOn;
    }

    /** The attachment that stands on top; null for none. */
    public Long leadPhotoId() {
        return leadPhotoId;
    }

    public Agency keepingAgency() {
        return keepingAgency;
    }

    public ArticleState state() {
        return publication.state();
    }

    /** Why it was withdrawn; null unless it is. */
    public String stateReason() {
        return publication.stateReason();
    }

    public Instant publishAt() {
        return publication.publishAt();
    }

    /** From when on it is read no more; null: always. */
    public Instant expireAt() {
        return publication.expireAt();
    }

    /** By the alphabet of their slugs. */
    public Set<Tag> tags() {
        return Collections.unmodifiableSet(tags);
    }

    public Set<Programme> programmes() {
        return Collections.unmodifiableSet(programmes);
    }

    public Set<Conference> conferences() {
        return Collections.unmodifiableSet(conferences);
    }

    public Set<Agency> agencies() {
        return Collections.unmodifiableSet(agencies);
    }
}
