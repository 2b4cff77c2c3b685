package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which sections and which annex each kind of review needs (row R02), and which of them one lacks. */
final class ReviewSections {

    private static final Set<ReviewKind> CLOSING = EnumSet.of(ReviewKind.ANNUAL, ReviewKind.FINAL);
    private static final Set<ReviewKind> WITH_REPORT =
            EnumSet.of(ReviewKind.ANNUAL, ReviewKind.MID_TERM, ReviewKind.FINAL);

    private ReviewSections() {}

    /**
     * What stands with the conference instead of in the review.
     *
     * @param concluded a conclusion, as a remark or as the notice of conclusions (row R16)
     * @param reported a report, among the documents
     */
    record AtTheConference(boolean concluded, boolean reported) {}

    /** @return a sentence for each section to fill; none for an archival programme, since a source need not say everything */
    static List<String> missing(Review review, AtTheConference there) {
        return review.programme().archival()
                ? List.of()
                : missing(
                        review.kind(), review.findings(), !review.limitations().isEmpty(), there);
    }

    static List<String> missing(ReviewKind kind, Findings findings, boolean limitationsNamed, AtTheConference there) {
        var missing = new ArrayList<String>();
        if (findings.achievements() == null) {
            missing.add("Chưa ghi kết quả đạt được.");
        }
        if (CLOSING.contains(kind) && !limitationsNamed) {
            missing.add("Chưa ghi tồn tại, hạn chế.");
        }
        if (kind != ReviewKind.FINAL && findings.nextTasks() == null) {
            missing.add("Chưa ghi nhiệm vụ thời gian tới.");
        }
        if (!there.concluded() && findings.conclusion() == null) {
            missing.add(
                    "Chưa có kết luận: hãy ghi ở đây, ở phần ý kiến với loại “Kết luận”, hoặc đính kèm thông báo kết luận.");
        }
        if (WITH_REPORT.contains(kind) && !there.reported()) {
            missing.add("Chưa đính kèm báo cáo: gửi tệp ở “Ảnh và văn bản”, chọn loại “Báo cáo”.");
        }
        return missing;
    }
}
