package vn.hiepdong.commitment;

/** Where a commitment comes from: the text that the parties signed, or what was said or found at a conference. */
public enum CommitmentSource {
    SIGNED_TEXT,
    AMENDMENT,
    DIRECTIVE,
    CONCLUSION,
    LIMITATION,
    RECOMMENDATION;

    /** No item of the text: added at any time, and numbered in a series of its own (invariant 4). */
    public boolean task() {
        return this != SIGNED_TEXT && this != AMENDMENT;
    }

    /** "Nội dung 3" of the text, "Nhiệm vụ 3" of those that conferences set. */
    public String called(int number) {
        return (task() ? "Nhiệm vụ " : "Nội dung ") + number;
    }

    /** By which the page of its programme finds it: "noi-dung-3". */
    public String anchor(int number) {
        return (task() ? "nhiem-vu-" : "noi-dung-") + number;
    }
}
