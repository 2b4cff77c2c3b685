package vn.hiepdong.notice.mail;

import java.util.List;
import vn.hiepdong.notice.NoticeKind;

/** What is in one letter. */
record Digest(long id, List<Item> items) {

    record Item(NoticeKind kind, String subject, String context, String words, String path) {}
}
