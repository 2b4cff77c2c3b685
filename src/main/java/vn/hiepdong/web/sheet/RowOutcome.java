package vn.hiepdong.web.sheet;

/** What becomes of a row when its workbook is confirmed. One that is refused keeps all the others out. */
public enum RowOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** It is there already, and is left as it is. */
    KNOWN,
    REFUSED
}
