package vn.hiepdong.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Submissions;

/**
 * Records who came to a conference, before and after it was held. A name means a person, else an agency; one that is
 * neither is refused unless it is ticked as a guest outside the registry (row P33).
 */
@Component
@Transactional
public class RecordingAttendance {

    private final ConferenceRepository conferences;
    private final ConferencePolicy policy;
    private final People people;
    private final Agencies agencies;
    private final EntityManager entityManager;

    RecordingAttendance(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            People people,
            Agencies agencies,
            EntityManager entityManager) {
        this.conferences = conferences;
        this.policy = policy;
        this.people = people;
        this.agencies = agencies;
        this.entityManager = entityManager;
    }

    /** What is recorded so far, with one empty row to go on. */
    @Transactional(readOnly = true)
    AttendanceForm formOf(long id, SignedInAccount me) {
        return formOf(changeable(id, me)).withRow();
    }

    /**
     * @throws RuleViolation when a role is missing, or a name is not in the registry or there more than once
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void record(long id, AttendanceForm form, SignedInAccount me) {
        var conference = changeable(id, me);
        VersionConflict.unlessSame(conference.version(), form.version(), formOf(conference));
        var broken = new ArrayList<RuleViolation.Sentence>();
        var attendances = new ArrayList<Attendance>();
        for (var number = 0; number < form.rows().size(); number++) {
            var row = form.rows().get(number);
            if (row.isBlank()) {
                continue;
            }
            var path = "rows[" + number + "].";
            if (row.role() == null) {
                broken.add(new RuleViolation.Sentence(path + "role", "Hãy chọn vai trò của “" + row.who() + "”."));
            }
            try {
                attendances.add(attendance(conference, row, path + "who", attendances.size()));
            } catch (RuleViolation notFound) {
                broken.addAll(notFound.sentences());
            }
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        conference.receive(attendances);
    }

    private Attendance attendance(Conference conference, AttendanceForm.Row row, String field, int order) {
        var count = row.headCount() == null || row.headCount().isEmpty() ? null : Integer.valueOf(row.headCount());
        if (Boolean.TRUE.equals(row.outsider())) {
            return Attendance.ofOutsider(conference, row.role(), row.who(), count, order);
        }
        var person = people.pickIfKnown(row.who(), field);
        if (person.isPresent()) {
            if (count != null && count > 1) {
                throw new RuleViolation(
                        field.replace("who", "headCount"),
                        "“" + row.who() + "” là một người: số lượng chỉ ghi cho cơ quan hoặc nhóm.");
            }
            return Attendance.of(conference, row.role(), person.get(), order);
        }
        return agencies.pickIfKnown(row.who(), field)
                .map(agency -> Attendance.of(conference, row.role(), agency, count, order))
                .orElseThrow(() -> new RuleViolation(
                        field,
                        "Danh mục chưa có người hay cơ quan nào tên “" + row.who()
                                + "”. Hãy chọn trong danh sách gợi ý, hoặc đánh dấu “khách mời ngoài danh mục”."));
    }

    private AttendanceForm formOf(Conference conference) {
        var known = new ArrayList<>(people.pickerOptions());
        known.addAll(agencies.pickerOptions());
        return new AttendanceForm(
                Submissions.newKey(),
                conference.version(),
                conference.attendances().stream().map(row -> row(row, known)).toList());
    }

    private static AttendanceForm.Row row(Attendance row, List<String> known) {
        var count = row.headCount() == null ? "" : row.headCount().toString();
        if (row.outsider() != null) {
            return new AttendanceForm.Row(row.role(), row.outsider(), true, count);
        }
        var name = row.person() != null ? row.person().name() : row.agency().name();
        var id = row.person() != null ? row.person().id() : row.agency().id();
        // one of several of that name is listed with its number only
        return new AttendanceForm.Row(row.role(), known.contains(name) ? name : name + " (#" + id + ")", false, count);
    }

    private Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }
}
