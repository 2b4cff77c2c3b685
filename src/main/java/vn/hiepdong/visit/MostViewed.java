package vn.hiepdong.visit;

import vn.hiepdong.web.text.Numbers;

/** A record and by how many visitors it was read, each counted once a day. */
public record MostViewed(SubjectKind kind, long id, SubjectLink link, long views) {

    public String viewsText() {
        return Numbers.print(views);
    }
}
