package vn.hiepdong.news;

import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.attachment.AttachmentView;

/**
 * An article as the staff read it. Texts may be null while it is a draft, lists are never.
 *
 * @param ahead published for a time that has not come
 * @param publishAt "10/04/2018 22:03"
 * @param expireAt likewise, from when on it is read no more; null: always
 * @param publicAddress from the portal's root; null while readers do not find it
 * @param lead the photo on top; null for none
 * @param body text and pictures in turn
 * @param rest files that stand neither on top nor in the text
 * @param missing before it can be published; empty when nothing is, or when it no longer is a draft
 */
record ArticlePage(
        long id,
        String title,
        ArticleState state,
        boolean ahead,
        String stateReason,
        String slug,
        String summary,
        String category,
        String signedBy,
        LocalDate eventOn,
        String publishAt,
        String expireAt,
        String keeper,
        String publicAddress,
        AttachmentView lead,
        List<BodyPart> body,
        List<AttachmentView> rest,
        List<String> tags,
        List<String> related,
        List<String> missing,
        boolean mayChange) {

    public boolean draft() {
        return state == ArticleState.DRAFT;
    }

    public boolean withdrawn() {
        return state == ArticleState.WITHDRAWN;
    }

    /** Read by everybody now, or until it expired. */
    public boolean published() {
        return state == ArticleState.PUBLISHED && !ahead;
    }
}
