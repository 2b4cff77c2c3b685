package vn.hiepdong.visit;

/** Records whose readers are counted. */
public enum SubjectKind {
    ARTICLE,
    PROGRAMME,
    CONFERENCE
}
