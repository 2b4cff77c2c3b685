package vn.hiepdong.site.press;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.web.NotFoundException;

/** Reads those who speak to the press: for everybody, and with the 24-hour rule for administrators. */
@Component
@Transactional(readOnly = true)
public class Spokespersons {

    private final SpokespersonRepository spokespersons;
    private final Clock clock;

    Spokespersons(SpokespersonRepository spokespersons, Clock clock) {
        this.spokespersons = spokespersons;
        this.clock = clock;
    }

    /**
     * As readers see one. Phone and email: at least one of them, the other may be null.
     *
     * @param agency as it was called when it was decided
     */
    public record Card(String name, String title, DatedName agency, String phone, String email, LocalDate decidedOn) {

        /** For a link by which a phone calls. */
        public String telephone() {
            return "tel:" + phone.replaceAll("[^0-9+]", "");
        }
    }

    /**
     * As administrators see one.
     *
     * @param waiting sentence of how long the decision waited, or waits, for the portal
     * @param late more than the 24 hours
     */
    record Line(
            long id,
            String name,
            String title,
            String agency,
            boolean published,
            boolean ended,
            String waiting,
            boolean late) {}

    /** Those in office, in order. */
    public List<Card> shown() {
        return spokespersons.findShown(today()).stream().map(this::card).toList();
    }

    List<Line> all() {
        return spokespersons.findAllPresentFirst().stream().map(this::line).toList();
    }

    SpokespersonForm formOf(long id) {
        return SpokespersonForm.of(get(id), clock.getZone());
    }

    String nameOf(long id) {
        return get(id).person().name();
    }

    private Card card(Spokesperson one) {
        var decidedOn = LocalDate.ofInstant(one.decidedAt(), clock.getZone());
        return new Card(
                one.person().name(),
                one.title(),
                one.agency().printedOn(decidedOn),
                one.phone(),
                one.email(),
                decidedOn);
    }

    private Line line(Spokesperson one) {
        var now = clock.instant();
        var hours = hours(one.waited(now));
        return new Line(
                one.id(),
                one.person().name(),
                one.title(),
                one.agency().name(),
                one.published(),
                one.endedBefore(today()),
                one.published()
                        ? "Công bố sau " + hours + " kể từ quyết định"
                        : "Chưa công bố, đã " + hours + " kể từ quyết định",
                one.late(now));
    }

    private static String hours(Duration waited) {
        var days = waited.toDays();
        return days < 3 ? waited.toHours() + " giờ" : days + " ngày";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Spokesperson get(long id) {
        return spokespersons.findById(id).orElseThrow(NotFoundException::new);
    }
}
