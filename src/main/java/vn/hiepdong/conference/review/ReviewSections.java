package vn.hiepdong.conference.review;

import java.util.ArrayList;
import java.util.List;

/** Which sections each kind of review needs (row R02), and which of them one lacks. */
final class ReviewSections {

    private ReviewSections() {}

    /**
     * @param concluded a conclusion stands elsewhere, as a remark (row R16)
     * @return a sentence for each section to fill; none for an archival programme, since a source need not say everything
     */
    static List<String> missing(Review review, boolean concluded) {
        if (review.programme().archival()) {
            return List.of();
        }
        var findings = review.findings();
        var missing = new ArrayList<String>();
        if (findings.achievements() == null) {
            missing.add("Chưa ghi kết quả đạt được.");
        }
        var looksAtAWhole = review.kind() == ReviewKind.ANNUAL || review.kind() == ReviewKind.FINAL;
        if (looksAtAWhole && review.limitations().isEmpty()) {
            missing.add("Chưa ghi tồn tại, hạn chế.");
        }
        if (review.kind() != ReviewKind.FINAL && findings.nextTasks() == null) {
            missing.add("Chưa ghi nhiệm vụ thời gian tới.");
        }
        if (!concluded && findings.conclusion() == null) {
            missing.add("Chưa có kết luận: hãy ghi ở đây, hoặc ở phần ý kiến với loại “Kết luận”.");
        }
        return missing;
    }
}
