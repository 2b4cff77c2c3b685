package vn.hiepdong.attachment.scan;

import java.io.IOException;

/** The scanner has said nothing that counts: it is away, hangs, broke off or did not take the file. */
final class ScannerAway extends IOException {

    /** @param why for the staff, as the rest of a sentence */
    ScannerAway(String why) {
        super(why);
    }
}
