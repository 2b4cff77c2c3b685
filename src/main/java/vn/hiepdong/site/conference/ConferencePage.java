package vn.hiepdong.site.conference;

import java.util.List;
import java.util.Map;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.conference.AttendanceView;
import vn.hiepdong.conference.ConferenceStatus;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.conference.remark.RemarkKind;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.review.ReviewKind;
import vn.hiepdong.conference.review.ReviewView;
import vn.hiepdong.conference.task.Followed;
import vn.hiepdong.correction.CorrectionView;
import vn.hiepdong.programme.Source;
import vn.hiepdong.site.card.NewsCard;
import vn.hiepdong.visit.Viewed;

/**
 * A conference as the public reads it. Texts may be null, lists are never.
 *
 * @param viewed under what its readers are counted
 * @param when "Thứ Ba, 10/04/2018, buổi chiều"; null where the day is not yet known
 * @param archival all that was done there is taken down from a source, which may be silent about the place
 * @param source null where none is cited
 * @param followed what became of the remarks and limitations
 * @param statusReason why it was cancelled
 */
record ConferencePage(
        Viewed viewed,
        String title,
        String when,
        String place,
        DatedName host,
        String description,
        ConferenceStatus status,
        String statusReason,
        boolean archival,
        Source source,
        List<AttendanceView> attendance,
        List<SigningView> texts,
        List<ReviewView> reviews,
        Map<RemarkKind, List<RemarkView>> remarks,
        Followed followed,
        List<CorrectionView> corrections,
        List<AttachmentView> attachments,
        List<NewsCard> news) {

    /** What kind of conference it was, in a word or two: "Hội nghị tổng kết và ký kết". */
    public String kicker() {
        if (reviews.isEmpty()) {
            return texts.isEmpty() ? "Hội nghị" : "Lễ ký kết";
        }
        var whole = reviews.stream().map(ReviewView::kind).anyMatch(ConferencePage::looksAtAWhole);
        return (whole ? "Hội nghị tổng kết" : "Hội nghị sơ kết") + (texts.isEmpty() ? "" : " và ký kết");
    }

    private static boolean looksAtAWhole(ReviewKind kind) {
        return kind == ReviewKind.ANNUAL || kind == ReviewKind.FINAL;
    }

    /** For search engines and previews of links. */
    public String description(String kind) {
        return kind + (when == null ? "" : ", " + when) + (place == null ? "" : ", " + place) + ".";
    }
}
