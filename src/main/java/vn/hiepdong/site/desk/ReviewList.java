package vn.hiepdong.site.desk;

/** What the review clock asks of a side; each has a list of its own. */
enum ReviewList {
    /** Reviews that are due soon or overdue. */
    DUE("due"),
    /** Another party asks to waive a review. */
    WAIVERS("waivers"),
    /** Programmes whose period or term is over: they wait for their final review, or for a new text. */
    RUN_OUT("run-out");

    private final String way;

    ReviewList(String way) {
        this.way = way;
    }

    String address() {
        return "/staff/reviews/" + way;
    }
}
