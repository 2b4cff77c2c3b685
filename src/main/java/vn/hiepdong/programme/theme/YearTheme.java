package vn.hiepdong.programme.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import vn.hiepdong.agency.area.Area;

/** What an area puts over one of its years: "Bảo vệ và nâng cao chất lượng môi trường tự nhiên". */
@Entity
public class YearTheme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Area area;

    private int year;

    private String text;

    private String source;

    protected YearTheme() {}

    static YearTheme blank() {
        return new YearTheme();
    }

    void say(Area area, int year, String text, String source) {
        this.area = area;
        this.year = year;
        this.text = text;
        this.source = source;
    }

    public Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public Area area() {
        return area;
    }

    public int year() {
        return year;
    }

    public String text() {
        return text;
    }

    /** By which document or speech it was given; may be null. */
    public String source() {
        return source;
    }
}
