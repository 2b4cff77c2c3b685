package vn.hiepdong.site.press;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.HourText;

/** What administrators do with those who speak to the press. */
@Component
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class KeepingSpokespersons {

    private final SpokespersonRepository spokespersons;
    private final People people;
    private final Agencies agencies;
    private final Clock clock;

    KeepingSpokespersons(SpokespersonRepository spokespersons, People people, Agencies agencies, Clock clock) {
        this.spokespersons = spokespersons;
        this.people = people;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws RuleViolation when the person held no office there on the day, or nothing says how to reach somebody shown */
    long add(SpokespersonForm form) {
        var one = Spokesperson.blank();
        describe(one, form);
        return spokespersons.save(one).id();
    }

    /**
     * @throws RuleViolation as above
     * @throws VersionConflict when somebody saved it meanwhile
     */
    void change(long id, SpokespersonForm form) {
        var one = spokespersons.findById(id).orElseThrow(NotFoundException::new);
        VersionConflict.unlessSame(one.version(), form.version(), SpokespersonForm.of(one, clock.getZone()));
        describe(one, form);
    }

    private void describe(Spokesperson one, SpokespersonForm form) {
        var shown = Boolean.TRUE.equals(form.shown());
        if (one.published() && !shown) {
            throw new RuleViolation("shown", "Đã công bố thì không ẩn đi được; hãy ghi ngày thôi làm người phát ngôn.");
        }
        if (shown && !Typed.given(form.phone()) && !Typed.given(form.email())) {
            throw new RuleViolation("phone", "Cần số điện thoại hoặc thư công vụ trước khi công bố.");
        }
        var decidedAt = decidedAt(form);
        one.appoint(office(form), decidedAt);
        one.reach(
                Typed.orNull(form.phone()),
                Typed.orNull(form.email()),
                Typed.parseDay(form.endedOn()),
                Typed.given(form.sortOrder()) ? Integer.parseInt(form.sortOrder()) : 0);
        if (shown) {
            one.publish(clock.instant());
        }
    }

    private Instant decidedAt(SpokespersonForm form) {
        var decidedAt = Typed.parseDay(form.decidedOn())
                .atTime(HourText.parse(form.decidedAt()))
                .atZone(clock.getZone())
                .toInstant();
        if (decidedAt.isAfter(clock.instant())) {
            throw new RuleViolation("decidedOn", "Quyết định chưa ký thì chưa có người phát ngôn để ghi.");
        }
        return decidedAt;
    }

    private Appointment office(SpokespersonForm form) {
        var person = people.pick(form.person(), "person");
        var agency = agencies.pick(form.agency(), "agency");
        var day = Typed.parseDay(form.decidedOn());
        return person.officesOn(day).stream()
                .filter(office -> office.agency().id().equals(agency.id()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "agency",
                        "“" + person.name() + "” không giữ chức vụ nào ở “" + agency.name() + "” vào ngày "
                                + form.decidedOn() + ". Hãy ghi chức vụ ở mục Người trước."));
    }
}
