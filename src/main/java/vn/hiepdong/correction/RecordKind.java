package vn.hiepdong.correction;

/** Records on whose pages corrections are read: a signature's is read at its conference, a commitment's at its programme. */
public enum RecordKind {
    CONFERENCE,
    PROGRAMME
}
