package vn.hiepdong.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.correction.Correction.Change;
import vn.hiepdong.web.RuleViolation;

/** Records that something held or signed was put right (DOMAIN §4), in the transaction that puts it right. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordingCorrections {

    private final CorrectionRepository corrections;
    private final Clock clock;

    RecordingCorrections(CorrectionRepository corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * @param recordId of the record on whose page the correction is read
     * @param changes what the page printed before and prints now; those that say the same are passed over
     * @param reason not blank: what was wrong, and which paper says so
     * @param login of who puts it right
     * @throws RuleViolation when nothing differs
     */
    public void record(RecordKind kind, long recordId, List<Change> changes, String reason, String login) {
        record(kind, recordId, null, changes, reason, login);
    }

    /**
     * The same of a part of a record, to be read by those to whom the part is open.
     *
     * @param partId of a programme the commitment, of a conference the signing of a text; null: the record itself
     */
    public void record(RecordKind kind, long recordId, Long partId, List<Change> changes, String reason, String login) {
        var real = changes.stream()
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
        if (real.isEmpty()) {
            throw new RuleViolation("", "Chưa có gì thay đổi so với bản đang lưu, nên không có gì để đính chính.");
        }
        corrections.save(new Correction(kind, recordId, partId, real, reason, login, LocalDate.now(clock)));
    }
}
