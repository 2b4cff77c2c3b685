package vn.hiepdong.commitment.text;

import java.time.LocalDate;

/**
 * A version of a text, to be told and linked.
 *
 * @param number 1 for what the parties signed first
 * @param madeBy null for the first
 */
public record Version(int number, LocalDate signedOn, MadeBy madeBy) {

    static Version of(TextVersion version) {
        return new Version(version.number(), version.signedOn(), version.madeBy());
    }

    /** "Bản sửa đổi lần 1": the amendment that made it, counted from 1; 0 for the first version. */
    public int amendment() {
        return number - 1;
    }
}
