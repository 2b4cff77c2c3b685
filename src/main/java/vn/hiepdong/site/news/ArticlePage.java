package vn.hiepdong.site.news;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.conference.review.ReviewView;
import vn.hiepdong.news.BodyPart;
import vn.hiepdong.news.Tag;
import vn.hiepdong.site.card.ConferenceCard;
import vn.hiepdong.site.card.ProgrammeCard;
import vn.hiepdong.visit.Viewed;

/**
 * An article as the public reads it. Texts may be null, lists are never.
 *
 * @param when "Thứ Ba, 10/04/2018 | 22:03"
 * @param moment the same for machines
 * @param signedBy "Nguyễn Chiến (Báo Quảng Ninh)", "Trần Thị Mẫu (Sở Nội vụ tỉnh Mẫu)"
 * @param sourceAddress of the source's site on the web
 * @param gallery photos that stand neither on top nor in the text
 * @param viewed under what its readers are counted
 * @param views how often it was read
 * @param figures given at the conferences that it is about
 * @param previous in its category, by publish time; null for none, as is next
 */
record ArticlePage(
        String title,
        String summary,
        String category,
        String categorySlug,
        String when,
        String moment,
        LocalDate eventOn,
        String signedBy,
        String sourceAddress,
        AttachmentView lead,
        List<BodyPart> body,
        List<AttachmentView> gallery,
        List<AttachmentView> papers,
        List<Tag> tags,
        List<ProgrammeCard> programmes,
        List<ConferenceCard> conferences,
        List<ReviewView.Number> figures,
        List<DatedName> agencies,
        Neighbour previous,
        Neighbour next,
        ArticleMetadata metadata,
        Viewed viewed,
        long views) {

    record Neighbour(String slug, String title) {}
}
