package vn.hiepdong.programme.term;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A term of an organ: "nhiệm kỳ 2021 - 2026" of a People's Council. */
@Entity
public class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String name;

    private String organ;

    private LocalDate startsOn;

    private LocalDate endsOn;

    protected Term() {}

    Term(String name, String organ, LocalDate startsOn, LocalDate endsOn) {
        describe(name, organ, startsOn, endsOn);
    }

    final void describe(String name, String organ, LocalDate startsOn, LocalDate endsOn) {
        this.name = name;
        this.organ = organ;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String organ() {
        return organ;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
