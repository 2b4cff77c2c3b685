package vn.hiepdong.conference.remark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.Participants;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Submissions;

/** Records what was said at a conference; texts stay editable after it was held. */
@Component
@Transactional
public class RecordingRemarks {

    private final RemarkRepository remarks;
    private final Conferences conferences;
    private final Participants participants;
    private final Agencies agencies;
    private final Attachments attachments;
    private final List<FollowedRemarks> followed;
    private final EntityManager entityManager;

    RecordingRemarks(
            RemarkRepository remarks,
            Conferences conferences,
            Participants participants,
            Agencies agencies,
            Attachments attachments,
            List<FollowedRemarks> followed,
            EntityManager entityManager) {
        this.remarks = remarks;
        this.conferences = conferences;
        this.participants = participants;
        this.agencies = agencies;
        this.attachments = attachments;
        this.followed = followed;
        this.entityManager = entityManager;
    }

    /** What is recorded so far, with one empty row to go on. */
    @Transactional(readOnly = true)
    RemarksForm formOf(long conferenceId, SignedInAccount me) {
        return formOf(conferences.changeable(conferenceId, me)).withRow();
    }

    /**
     * @throws RuleViolation when a kind or a text is missing, a name is not in the registry, a request goes to nobody, or a
     *     remark that the public reads would be gone (invariant 18), or one that was followed up would be of another kind
     * @throws VersionConflict when somebody saved the conference meanwhile
     */
    public void record(long conferenceId, RemarksForm form, SignedInAccount me) {
        var conference = conferences.changeable(conferenceId, me);
        if (conference.status() == ConferenceStatus.CANCELLED) {
            throw new RuleViolation("", "Hội nghị đã hủy, không sửa được nữa.");
        }
        VersionConflict.unlessSame(conference.version(), form.version(), formOf(conference));
        entityManager.lock(conference, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var standing = remarks.findOf(conference).stream().collect(Collectors.toMap(Remark::id, Function.identity()));
        var broken = new ArrayList<>(changedKinds(form, standing));
        for (var at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            if (!row.isBlank()) {
                try {
                    write(conference, row, at, standing);
                } catch (RuleViolation violation) {
                    broken.addAll(violation.sentences());
                }
            }
        }
        if (conference.held() && !standing.isEmpty()) {
            broken.add(new Sentence("", "Hội nghị đã tổ chức: ý kiến đã ghi sửa được nhưng không bỏ được."));
        }
        if (standing.keySet().stream()
                .anyMatch(id -> !attachments.of(OwnerKind.REMARK, id).isEmpty())) {
            broken.add(new Sentence("", "Ý kiến đang có tệp kèm theo thì không bỏ được; hãy xóa tệp trước."));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        standing.values().forEach(remarks::delete);
    }

    /** What became of a remark hangs on its kind: a task is marked by it, only a request is answered. */
    private List<Sentence> changedKinds(RemarksForm form, Map<Long, Remark> standing) {
        var fixed = followed.stream()
                .flatMap(one -> one.among(standing.keySet()).stream())
                .collect(Collectors.toSet());
        var changed = new ArrayList<Sentence>();
        for (var at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            if (fixed.contains(row.id()) && row.kind() != standing.get(row.id()).kind()) {
                changed.add(new Sentence(
                        "rows[" + at + "].kind",
                        "Ý kiến này đã thành nhiệm vụ hoặc đã được trả lời: không đổi loại được."));
            }
        }
        return changed;
    }

    /** @param standing loses the one that this row is */
    private void write(Conference conference, RemarksForm.Row row, int at, Map<Long, Remark> standing) {
        var path = "rows[" + at + "].";
        if (row.kind() == null) {
            throw new RuleViolation(path + "kind", "Hãy chọn loại ý kiến.");
        }
        if (row.text() == null || row.text().isBlank()) {
            throw new RuleViolation(path + "text", "Hãy ghi nội dung ý kiến.");
        }
        var known = row.id() == null ? null : standing.remove(row.id());
        var remark = known == null ? new Remark(conference) : known;
        remark.say(row.kind(), speaker(row, path + "who"), row.text(), row.verbatim(), addressee(row, path), at);
        remarks.save(remark);
    }

    private Speaker speaker(RemarksForm.Row row, String field) {
        if (row.who() == null || row.who().isBlank()) {
            return null;
        }
        if (row.outsider()) {
            return Speaker.outside(row.who());
        }
        return participants
                .find(row.who(), field, Speaker::of, Speaker::of)
                .orElseThrow(() -> new RuleViolation(
                        field,
                        "Danh mục chưa có người hay cơ quan nào tên “" + row.who()
                                + "”. Hãy chọn trong danh sách gợi ý, hoặc đánh dấu “ngoài danh mục”."));
    }

    private Agency addressee(RemarksForm.Row row, String path) {
        var given = row.addressee() != null && !row.addressee().isBlank();
        if (row.kind() == RemarkKind.REQUEST && !given) {
            throw new RuleViolation(path + "addressee", "Đề nghị cần ghi cơ quan được đề nghị.");
        }
        if (row.kind() != RemarkKind.REQUEST && given) {
            throw new RuleViolation(path + "addressee", "Chỉ ghi cơ quan được đề nghị khi chọn loại “đề nghị”.");
        }
        return given ? agencies.pick(row.addressee(), path + "addressee") : null;
    }

    private RemarksForm formOf(Conference conference) {
        var known = participants.options();
        return new RemarksForm(
                Submissions.newKey(),
                conference.version(),
                remarks.findOf(conference).stream()
                        .map(remark -> row(remark, known))
                        .toList());
    }

    private static RemarksForm.Row row(Remark remark, List<String> known) {
        var speaker = remark.speaker();
        return new RemarksForm.Row(
                remark.id(),
                remark.kind(),
                speaker == null ? "" : typed(speaker, known),
                speaker != null && speaker.outsider() != null,
                remark.text(),
                remark.verbatim(),
                remark.addressee() == null ? "" : remark.addressee().name());
    }

    private static String typed(Speaker speaker, List<String> known) {
        return speaker.outsider() != null
                ? speaker.outsider()
                : Participants.typed(speaker.person(), speaker.agency(), known);
    }
}
