package vn.hiepdong.conference;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.time.DayText;

/** One text signed at a conference, with a line for each party that must sign. An archival one may have no line. */
@Entity
public class Signing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Conference conference;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    private String documentNumber;

    private LocalDate effectiveFrom;

    private int sortOrder;

    @OneToMany(mappedBy = "signing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Signature> signatures = new ArrayList<>();

    protected Signing() {}

    Signing(Conference conference, Programme programme, int sortOrder) {
        this.conference = conference;
        this.programme = programme;
        this.sortOrder = sortOrder;
    }

    void number(String documentNumber, LocalDate effectiveFrom) {
        if (frozen()
                && !(Objects.equals(this.documentNumber, documentNumber)
                        && Objects.equals(this.effectiveFrom, effectiveFrom))) {
            throw new RuleViolation(
                    "documentNumber", "Văn bản đã ký: số, ký hiệu và ngày hiệu lực không sửa được ở đây.");
        }
        this.documentNumber = documentNumber;
        this.effectiveFrom = effectiveFrom;
    }

    /** The line of a party, begun where there was none. */
    Signature openLineOf(Agency party, int sortOrder) {
        return lineOf(party).orElseGet(() -> {
            var line = new Signature(this, party, sortOrder);
            signatures.add(line);
            return line;
        });
    }

    /** Takes a party's line back to "not recorded". */
    void eraseLineOf(Agency party) {
        signatures.removeIf(line -> line.agency().id().equals(party.id()));
    }

    /** After the conference was held, number and effective day of a signed text change only by a correction. */
    boolean frozen() {
        return conference.held() && programme.signed();
    }

    /** A line that was signed stands once the conference was held; it changes only by a correction. */
    boolean frozen(Agency party) {
        return conference.held() && lineOf(party).filter(Signature::signed).isPresent();
    }

    /** Why this text cannot be signed on a day: it went back to draft, or a signatory did not hold the office then. */
    List<String> obstaclesOn(LocalDate day) {
        var obstacles = new ArrayList<String>();
        if (!programme.archival() && programme.status() != ProgrammeStatus.READY_TO_SIGN) {
            obstacles.add("Văn bản “" + programme.title()
                    + "” không còn chờ ký. Hãy trình ký lại hoặc bỏ văn bản khỏi hội nghị.");
        }
        obstacles.addAll(officesNotHeldOn(day));
        return obstacles;
    }

    /** Which signatory did not hold on a day the office in which the line was signed. */
    List<String> officesNotHeldOn(LocalDate day) {
        var obstacles = new ArrayList<String>();
        for (var line : signatures) {
            if (line.signed()
                    && !SigningOffices.of(line.person(), line.agency(), day).contains(line.title())) {
                obstacles.add(line.person().name() + " không giữ chức vụ “" + line.title() + "” vào ngày "
                        + DayText.print(day) + ". Hãy sửa dòng ký của văn bản “" + programme.title() + "”.");
            }
        }
        return obstacles;
    }

    /** Puts right what was taken down of a text that is signed. */
    void correct(String documentNumber, LocalDate effectiveFrom) {
        if (!frozen()) {
            throw new RuleViolation("", "Văn bản chưa ký xong: hãy sửa ở trang ghi người ký, không cần đính chính.");
        }
        this.documentNumber = documentNumber;
        this.effectiveFrom = effectiveFrom;
    }

    /** Whether each party that must sign has signed (invariant 3). */
    boolean complete() {
        return programme.signingParties().stream()
                .allMatch(party ->
                        lineOf(party.agency()).filter(Signature::signed).isPresent());
    }

    /** What is recorded of a party's line; empty where nothing is yet. */
    public Optional<Signature> lineOf(Agency party) {
        return signatures.stream()
                .filter(line -> line.agency().id().equals(party.id()))
                .findFirst();
    }

    public Long id() {
        return id;
    }

    public Conference conference() {
        return conference;
    }

    public Programme programme() {
        return programme;
    }

    /** Number and symbol, free text; may be null. */
    public String documentNumber() {
        return documentNumber;
    }

    /** From when the text has effect; null: from the day it was signed. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    int sortOrder() {
        return sortOrder;
    }

    public List<Signature> signatures() {
        return Collections.unmodifiableList(signatures);
    }
}
