package vn.hiepdong.conference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.Person;
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
    private final Participants participants;
    private final EntityManager entityManager;

    RecordingAttendance(
            ConferenceRepository conferences,
            ConferencePolicy policy,
            Participants participants,
            EntityManager entityManager) {
        this.conferences = conferences;
        this.policy = policy;
        this.participants = participants;
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
        return participants
                .find(
                        row.who(),
                        field,
                        person -> ofPerson(conference, row, person, count, field, order),
                        agency -> Attendance.of(conference, row.role(), agency, count, order))
                .orElseThrow(() -> new RuleViolation(
                        field,
                        "Danh mục chưa có người hay cơ quan nào tên “" + row.who()
                                + "”. Hãy chọn trong danh sách gợi ý, hoặc đánh dấu “khách mời ngoài danh mục”."));
    }

    private static Attendance ofPerson(
            Conference conference, AttendanceForm.Row row, Person person, Integer count, String field, int order) {
        if (count != null && count > 1) {
            throw new RuleViolation(
                    field.replace("who", "headCount"),
                    "“" + row.who() + "” là một người: số lượng chỉ ghi cho cơ quan hoặc nhóm.");
        }
        return Attendance.of(conference, row.role(), person, order);
    }

    private AttendanceForm formOf(Conference conference) {
        var known = participants.options();
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
        return new AttendanceForm.Row(row.role(), Participants.typed(row.person(), row.agency(), known), false, count);
    }

    private Conference changeable(long id, SignedInAccount me) {
        return policy.changeable(me, conferences.findById(id).orElseThrow(NotFoundException::new));
    }
}
