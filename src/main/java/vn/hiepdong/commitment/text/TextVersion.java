package vn.hiepdong.commitment.text;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hiepdong.programme.Programme;

/** The text of a programme from one signing to the next. Made once and never changed. */
@Entity
class TextVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    private int number;

    private LocalDate signedOn;

    @Embedded
    private MadeBy madeBy;

    @OneToMany(mappedBy = "textVersion", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FrozenItem> items = new ArrayList<>();

    protected TextVersion() {}

    /** @param madeBy null for the first, which the parties signed as a whole */
    TextVersion(Programme programme, int number, LocalDate signedOn, MadeBy madeBy, List<PrintedItem> items) {
        this.programme = programme;
        this.number = number;
        this.signedOn = signedOn;
        this.madeBy = madeBy;
        items.forEach(item -> this.items.add(new FrozenItem(this, programme.id(), item)));
    }

    int number() {
        return number;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    MadeBy madeBy() {
        return madeBy;
    }

    List<PrintedItem> items() {
        return items.stream().map(FrozenItem::printed).toList();
    }
}
