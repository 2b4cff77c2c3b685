package vn.hiepdong.commitment.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.hiepdong.commitment.AmendingCommitments.Said;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.web.RuleViolation;

/** What the parties agree to change in a signed text. Guards its way from draft to the last signature. */
@Entity
public class Amendment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.DRAFT;

    private String excerpt;

    private String reason;

    private Integer ordinal;

    private LocalDate signedOn;

    @OneToMany(mappedBy = "amendment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<AmendedItem> items = new ArrayList<>();

    protected Amendment() {}

    Amendment(Programme programme) {
        this.programme = programme;
    }

    /**
     * Says what it changes, in place of what it said before.
     *
     * @param repealed items that the text shall have no more
     * @param said items that it shall have otherwise, and new ones, in their order
     */
    void propose(String excerpt, String reason, Collection<Commitment> repealed, List<Said> said) {
        requireDraft();
        if (repealed.isEmpty() && said.isEmpty()) {
            throw new RuleViolation(
                    "", "Chưa có gì khác văn bản đã ký. Hãy sửa, bãi bỏ hoặc bổ sung ít nhất một nội dung.");
        }
        this.excerpt = excerpt;
        this.reason = reason;
        items.removeIf(item -> item.commitment() == null
                || repealed.stream().noneMatch(item::of)
                        && said.stream().noneMatch(one -> one.stored() != null && item.of(one.stored())));
        var order = 0;
        for (var commitment : repealed) {
            itemOf(commitment).repeal(order++);
        }
        for (var one : said) {
            itemOf(one.stored()).say(one.text(), one.assigned(), order++);
        }
    }

    private AmendedItem itemOf(Commitment commitment) {
        return items.stream()
                .filter(item -> commitment != null && item.of(commitment))
                .findFirst()
                .orElseGet(() -> {
                    var item = new AmendedItem(this, commitment);
                    items.add(item);
                    return item;
                });
    }

    /** A party has signed: from now on the draft stands. */
    void awaitSignatures() {
        if (state == AmendmentState.DRAFT) {
            state = AmendmentState.SIGNING;
        }
    }

    /** No party has signed any more. */
    void backToDraft() {
        if (state == AmendmentState.SIGNING) {
            state = AmendmentState.DRAFT;
        }
    }

    /** @param ordinal which amendment of its programme it is, counted from 1 */
    void takeEffect(int ordinal, LocalDate signedOn) {
        if (state == AmendmentState.IN_EFFECT) {
            throw new RuleViolation("", "Bản sửa đổi này đã có hiệu lực.");
        }
        state = AmendmentState.IN_EFFECT;
        this.ordinal = ordinal;
        this.signedOn = signedOn;
    }

    void requireDraft() {
        if (state != AmendmentState.DRAFT) {
            throw new RuleViolation(
                    "",
                    "Đã có bên ký bản sửa đổi này nên không sửa, không xóa được nữa. Muốn sửa, hãy xóa các chữ ký trước.");
        }
    }

    /** Before it is begun below all others: two who begin at once are told of each other. */
    public long version() {
        return begun() ? version : -1;
    }

    boolean begun() {
        return id != null;
    }

    public Long id() {
        return id;
    }

    public Programme programme() {
        return programme;
    }

    public AmendmentState state() {
        return state;
    }

    /** Trích yếu. */
    public String excerpt() {
        return excerpt;
    }

    public String reason() {
        return reason;
    }

    /** Which amendment of its programme it is, counted from 1; null before it takes effect. */
    public Integer ordinal() {
        return ordinal;
    }

    /** The day of the last signature; null before. */
    public LocalDate signedOn() {
        return signedOn;
    }

    List<AmendedItem> items() {
        return Collections.unmodifiableList(items);
    }
}
