package vn.hiepdong.correction;

import vn.hiepdong.attachment.OwnerKind;

/** Records on whose pages corrections are read: a signature's is read at its conference, a commitment's at its programme. */
public enum RecordKind {
    CONFERENCE(OwnerKind.CONFERENCE),
    PROGRAMME(OwnerKind.PROGRAMME);

    private final OwnerKind bears;

    RecordKind(OwnerKind bears) {
        this.bears = bears;
    }

    /** What such a record is to its files. */
    OwnerKind bears() {
        return bears;
    }
}
