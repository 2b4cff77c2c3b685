package vn.hiepdong.agency.sheet;

/** What becomes of a row when its workbook is confirmed. One that is refused keeps all the others out. */
enum RowOutcome {
    NEW,
    KNOWN,
    REFUSED
}
