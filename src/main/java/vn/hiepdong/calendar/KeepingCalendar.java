package vn.hiepdong.calendar;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.time.HourText;

/** What coordinators do with the entries of their agencies. */
@Component
@Transactional
public class KeepingCalendar {

    private final CalendarEntryRepository entries;
    private final CalendarPolicy policy;
    private final Agencies agencies;
    private final Scopes scopes;

    KeepingCalendar(CalendarEntryRepository entries, CalendarPolicy policy, Agencies agencies, Scopes scopes) {
        this.entries = entries;
        this.policy = policy;
        this.agencies = agencies;
        this.scopes = scopes;
    }

    /** @throws RuleViolation when it ends before it begins, or its agency is not one for which I act */
    public long add(CalendarEntryForm form, SignedInAccount me) {
        var entry = new CalendarEntry(me.login());
        describe(entry, form, me);
        return entries.save(entry).id();
    }

    /**
     * @throws RuleViolation as above, or when it is cancelled
     * @throws VersionConflict when somebody saved it meanwhile
     */
    void change(long id, CalendarEntryForm form, SignedInAccount me) {
        var entry = changeable(id, me);
        VersionConflict.unlessSame(entry.version(), form.version(), CalendarEntryForm.of(entry));
        describe(entry, form, me);
    }

    void cancel(long id, CalendarCancellationForm form, SignedInAccount me) {
        var entry = changeable(id, me);
        VersionConflict.unlessSame(entry.version(), form.version(), CalendarCancellationForm.of(entry));
        entry.cancel(form.reason());
    }

    private CalendarEntry changeable(long id, SignedInAccount me) {
        return policy.changeable(me, entries.findById(id).orElseThrow(NotFoundException::new));
    }

    private void describe(CalendarEntry entry, CalendarEntryForm form, SignedInAccount me) {
        var broken = new ArrayList<RuleViolation.Sentence>();
        var time = time(form, broken);
        Agency agency = null;
        try {
            agency = ownAgency(form.agency(), me);
        } catch (RuleViolation unknown) {
            broken.addAll(unknown.sentences());
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        entry.describe(
                form.kind(),
                form.title(),
                time,
                Typed.orNull(form.place()),
                Typed.orNull(form.note()),
                agency,
                Boolean.TRUE.equals(form.shown()));
    }

    private Agency ownAgency(String typed, SignedInAccount me) {
        var agency = agencies.pick(typed, "agency");
        if (!scopes.kept(me).contains(agency.id())) {
            throw new RuleViolation(
                    "agency",
                    "Bạn chỉ ghi được lịch của cơ quan mình và các cơ quan trực thuộc, không ghi cho “" + agency.name()
                            + "”.");
        }
        return agency;
    }

    /** Its last day is kept only where it is another than the first. */
    private static CalendarTime time(CalendarEntryForm form, ArrayList<RuleViolation.Sentence> broken) {
        var startsOn = Typed.parseDay(form.startsOn());
        var endsOn = Typed.parseDay(form.endsOn());
        var startsAt = HourText.parse(form.startsAt());
        var endsAt = HourText.parse(form.endsAt());
        var ofOneDay = endsOn == null || endsOn.equals(startsOn);
        if (!ofOneDay && endsOn.isBefore(startsOn)) {
            broken.add(new RuleViolation.Sentence("endsOn", "Ngày kết thúc phải từ ngày bắt đầu trở đi."));
        }
        if (endsAt != null && startsAt == null) {
            broken.add(new RuleViolation.Sentence("startsAt", "Đã ghi giờ kết thúc thì cần ghi cả giờ bắt đầu."));
        }
        if (ofOneDay && endsAt != null && startsAt != null && !endsAt.isAfter(startsAt)) {
            broken.add(new RuleViolation.Sentence("endsAt", "Giờ kết thúc phải sau giờ bắt đầu."));
        }
        return new CalendarTime(startsOn, startsAt, ofOneDay ? null : endsOn, endsAt);
    }
}
