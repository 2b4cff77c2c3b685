package vn.hiepdong.conference.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hiepdong.conference.review.ReviewSections.AtTheConference;

/** Which sections and which annex each kind of review needs (rows R02, R16). */
class ReviewSectionsTests {

    private static final Findings NOTHING = new Findings(null, null, null, null);
    private static final Findings EVERYTHING = new Findings(null, "Đã xong 7 việc", "Làm nốt 5 việc", "Đạt yêu cầu");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HALF_YEAR | achievements             next tasks  conclusion
            MID_TERM  | achievements             next tasks  conclusion  report
            ANNUAL    | achievements limitations next tasks  conclusion  report
            FINAL     | achievements limitations             conclusion  report
            THEMATIC  | achievements             next tasks  conclusion
            """)
    void eachKindNeedsSectionsOfItsOwn(ReviewKind kind, String needed) {
        var missing = ReviewSections.missing(kind, NOTHING, false, new AtTheConference(false, false));

        assertThat(String.join(" ", missing).contains("kết quả")).isEqualTo(needed.contains("achievements"));
        assertThat(String.join(" ", missing).contains("hạn chế")).isEqualTo(needed.contains("limitations"));
        assertThat(String.join(" ", missing).contains("thời gian tới")).isEqualTo(needed.contains("next tasks"));
        assertThat(String.join(" ", missing).contains("Chưa có kết luận")).isEqualTo(needed.contains("conclusion"));
        assertThat(String.join(" ", missing).contains("báo cáo")).isEqualTo(needed.contains("report"));
    }

    @ParameterizedTest(name = "conclusion in the review: {0}, at the conference: {1}; report: {2}")
    @CsvSource({"true, false, true, 0", "false, true, true, 0", "false, false, true, 1", "true, false, false, 1"})
    void aConclusionMayStandInTheReviewOrBesideIt(boolean inIt, boolean besideIt, boolean reported, int lacking) {
        var findings = inIt ? EVERYTHING : new Findings(null, "Đã xong 7 việc", "Làm nốt 5 việc", null);

        assertThat(ReviewSections.missing(ReviewKind.ANNUAL, findings, true, new AtTheConference(besideIt, reported)))
                .hasSize(lacking);
    }
}
