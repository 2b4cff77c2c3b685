package vn.hiepdong.conference;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Slugs;
import vn.hiepdong.web.time.DayText;
import vn.hiepdong.web.time.HourText;

/** Puts conferences on record and describes them. */
@Component
@Transactional
public class PlanningConferences {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final Agencies agencies;
    private final Businesses businesses;

    PlanningConferences(
            ConferenceRepository conferences, ConferencePolicy policy, Agencies agencies, Businesses businesses) {
        this.conferences = conferences;
        this.policy = policy;
        this.agencies = agencies;
        this.businesses = businesses;
    }

    /**
     * A planned conference, kept by the agency for which I act.
     *
     * @throws RuleViolation when it ends before it starts, or its host is not known
     */
    public long plan(ConferenceForm form, SignedInAccount me) {
        var conference = new Conference(
                Slugs.free(form.title(), conferences::existsBySlug), agencies.get(me.agencyId()), me.login());
        describe(conference, form);
        return conferences.save(conference).id();
    }

    /**
     * @throws RuleViolation as above, or when the day of a held one would change
     * @throws VersionConflict when somebody saved it meanwhile
     */
    public void change(long id, ConferenceForm form, SignedInAccount me) {
        var conference = policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
        VersionConflict.unlessSame(conference.version(), form.version(), ConferenceForm.of(conference));
        describe(conference, form);
    }

    private void describe(Conference conference, ConferenceForm form) {
        var broken = new ArrayList<RuleViolation.Sentence>();
        var details = details(form, broken);
        Agency host = null;
        try {
            host = blank(form.hostAgency()) ? null : agencies.pick(form.hostAgency(), "hostAgency");
        } catch (RuleViolation unknown) {
            broken.addAll(unknown.sentences());
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        conference.describe(
                details, form.source(), host, Boolean.TRUE.equals(form.announced()), businesses.of(conference));
    }

    private static ConferenceDetails details(ConferenceForm form, List<RuleViolation.Sentence> broken) {
        var startsOn = DayText.parse(form.startsOn()).orElse(null);
        var endsOn = DayText.parse(form.endsOn()).orElse(null);
        if (endsOn != null && startsOn == null) {
            broken.add(new RuleViolation.Sentence("startsOn", "Đã ghi ngày kết thúc thì cần ghi cả ngày họp."));
        }
        if (endsOn != null && startsOn != null && endsOn.isBefore(startsOn)) {
            broken.add(new RuleViolation.Sentence(
                    "endsOn", "Ngày kết thúc phải từ ngày họp " + DayText.print(startsOn) + " trở đi."));
        }
        if (!blank(form.startsAt()) && form.partOfDay() != null) {
            broken.add(new RuleViolation.Sentence("partOfDay", "Chỉ ghi giờ họp hoặc buổi họp, không ghi cả hai."));
        }
        return new ConferenceDetails(
                form.title(),
                startsOn,
                HourText.parse(form.startsAt()),
                form.partOfDay(),
                endsOn,
                Typed.orNull(form.place()),
                Typed.orNull(form.description()));
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
