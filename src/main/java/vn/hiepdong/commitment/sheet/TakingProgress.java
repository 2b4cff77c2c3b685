package vn.hiepdong.commitment.sheet;

import static vn.hiepdong.commitment.sheet.CommitmentLayouts.AS_OF;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.FIGURE;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.ID;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.NUMBER;
import static vn.hiepdong.commitment.sheet.CommitmentLayouts.PROGRESS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.CommitmentPolicy;
import vn.hiepdong.commitment.CommitmentRow;
import vn.hiepdong.commitment.progress.ProgressForm;
import vn.hiepdong.commitment.progress.RecordingProgress;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.sheet.RowPosts;
import vn.hiepdong.web.sheet.RowSentences;
import vn.hiepdong.web.sheet.SheetLayout;
import vn.hiepdong.web.sheet.Verdict;
import vn.hiepdong.web.text.Numbers;

/**
 * Takes the rows of a signed text: what it says is frozen, so that a cell which differs is refused; new progress is recorded as
 * by the page of the commitment, for its lead alone.
 */
@Component
class TakingProgress {

    private static final String FROZEN =
            "Văn bản đã khóa, ô này không sửa bằng Excel được; đang là “%s”. Ghi sai so với bản giấy thì dùng Đính chính.";

    private final RowValues values;
    private final CommitmentPolicy policy;
    private final RecordingProgress recording;
    private final RowPosts posts;

    TakingProgress(RowValues values, CommitmentPolicy policy, RecordingProgress recording, RowPosts posts) {
        this.values = values;
        this.policy = policy;
        this.recording = recording;
        this.posts = posts;
    }

    /**
     * All rows are compared before the first is reported on: what is reported lets go of what was read.
     *
     * @param progress hears after each row how many are done
     */
    void take(List<Commitment> stored, List<Verdict> sheet, SignedInAccount me, IntConsumer progress) {
        var byId = stored.stream()
                .collect(Collectors.toMap(commitment -> commitment.id().toString(), Function.identity()));
        var taken = new HashMap<String, Integer>();
        sheet.forEach(verdict -> compare(byId.get(verdict.row().text(ID)), verdict, taken));
        for (var at = 0; at < sheet.size(); at++) {
            var verdict = sheet.get(at);
            if (!verdict.isRefused() && saysProgress(verdict)) {
                report(byId.get(verdict.row().text(ID)), verdict, me);
            }
            progress.accept(at + 1);
        }
    }

    private void compare(Commitment commitment, Verdict verdict, Map<String, Integer> taken) {
        if (commitment == null) {
            verdict.refuse(ID, "Văn bản đã khóa: không thêm nội dung bằng Excel được, và dòng cũ phải giữ mã của nó.");
            return;
        }
        var before = taken.putIfAbsent(verdict.row().text(ID), verdict.row().number());
        if (before != null) {
            verdict.refuse(ID, "Mã này đã có ở dòng " + before + ".");
            return;
        }
        verdict.findUnchanged();
        refuseChanges(commitment, verdict);
    }

    private void refuseChanges(Commitment commitment, Verdict verdict) {
        refuseChange(verdict, NUMBER, String.valueOf(commitment.number()));
        values.printed(CommitmentRow.of(commitment)).forEach((field, text) -> refuseChange(verdict, field, text));
    }

    private void refuseChange(Verdict verdict, String field, String stands) {
        if (!values.same(stands, verdict.row().text(field))) {
            verdict.refuse(field, FROZEN.formatted(stands));
        }
    }

    private static boolean saysProgress(Verdict verdict) {
        return verdict.row().layout() == CommitmentLayouts.TRACKED
                && Stream.of(AS_OF, PROGRESS, FIGURE)
                        .anyMatch(field -> !verdict.row().text(field).isEmpty());
    }

    private void report(Commitment commitment, Verdict verdict, SignedInAccount me) {
        if (policy.reportingFor(me, commitment).isEmpty()) {
            verdict.refuse(PROGRESS, "Chỉ cơ quan chủ trì báo cáo tiến độ của nội dung này.");
            return;
        }
        var row = verdict.row();
        var form = new ProgressForm(
                Submissions.newKey(),
                commitment.version(),
                row.text(AS_OF),
                row.text(PROGRESS),
                row.text(FIGURE),
                false);
        var reached = commitment.reached() == null ? "" : Numbers.print(commitment.reached());
        posts.save(form, new OfProgress(verdict), () -> recording.record(commitment.id(), form, me));
        verdict.findChanged("Tiến độ mới", "", row.text(PROGRESS));
        if (!row.text(FIGURE).isEmpty()) {
            verdict.findChanged("Đã đạt", reached, row.text(FIGURE));
        }
    }

    /** The form calls the text of an entry otherwise than the sheet its column; what is about neither is about that. */
    private record OfProgress(Verdict verdict) implements RowSentences {

        @Override
        public void refuse(String path, String sentence) {
            SheetLayout layout = verdict.row().layout();
            verdict.refuse(layout.has(path) ? path : PROGRESS, sentence);
        }

        @Override
        public boolean isRefused() {
            return verdict.isRefused();
        }
    }
}
