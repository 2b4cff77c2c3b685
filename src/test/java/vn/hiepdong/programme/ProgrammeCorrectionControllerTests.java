package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hiepdong.web.form.Submissions;

/** What was taken down wrongly of a signed programme is put right; what stood there before stays readable. */
class ProgrammeCorrectionControllerTests extends ProgrammeDesk {

    private static final String MISTYPED = "Chương trình phối hợp năm 2O18";

    private Programme programme;

    @BeforeEach
    void aSignedProgramme() {
        programme = scene.programmes
                .programme(MISTYPED, scene.committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-02-28", "2018-02-28")
                .between(scene.committee, scene.front)
                .save();
    }

    @Test
    void theTitleIsPutRightAndTheOldOneStaysReadable() {
        assertThat(get("/staff/programmes/" + programme.id())).bodyText().contains(address());
        assertThat(correct(Map.of("title", "Chương trình phối hợp năm 2018"))).hasStatus(303);

        assertThat(mvc.get().uri("/chuong-trinh/" + programme.slug()).exchange())
                .bodyText()
                .contains("Đính chính", MISTYPED, "Chương trình phối hợp năm 2018", "Gõ nhầm chữ O", "Tên chương trình")
                .doesNotContain("Chủ đề: ");
        assertThat(get("/staff/programmes/" + programme.id()))
                .bodyText()
                .contains("Gõ nhầm chữ O", "Bản quét đính kèm");
    }

    @Test
    void aReasonAndADifferenceAreNeeded() {
        assertThat(correct(Map.of())).hasStatus(422).bodyText().contains("Chưa có gì thay đổi");
        assertThat(correct(Map.of("title", "Tên khác", "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Tên khác");
        assertThat(correct(Map.of("periodTo", "31/12/2017")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        assertThat(correct(Map.of("periodFrom", ""))).hasStatus(422).bodyText().contains("Hãy gõ ngày bắt đầu.");
    }

    @Test
    void anArchivalOneKeepsASource() {
        programme = scene.programmes
                .programme("Chương trình theo báo", scene.committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-02-28", null)
                .archival()
                .between(scene.committee, scene.front)
                .save();
        assertThat(correct(Map.of("title", programme.title())))
                .hasStatus(422)
                .bodyText()
                .contains("phải dẫn nguồn");
        assertThat(correct(Map.of("title", programme.title(), "sourcePublisher", "Báo Khác")))
                .hasStatus(303);
        assertThat(mvc.get().uri("/chuong-trinh/" + programme.slug()).exchange())
                .bodyText()
                .contains("Báo Mẫu", "Báo Khác", "Nguồn");
    }

    @Test
    void aDraftIsEditedAndOnlyTheKeepingSideCorrects() {
        assertThat(mvc.get().uri(address()).with(as(scene.party)).exchange()).hasStatus(403);
        programme = scene.programmes
                .programme("Bản soạn thảo", scene.committee)
                .between(scene.committee, scene.front)
                .save();
        assertThat(correct(Map.of("title", "Khác")))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ đính chính chương trình đã ký");
    }

    private String address() {
        return "/staff/programmes/" + programme.id() + "/correction";
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as(scene.keeper)).exchange();
    }

    private MvcTestResult correct(Map<String, String> changed) {
        entities.flush();
        entities.clear();
        var form = new TreeMap<>(Map.of(
                "submissionKey",
                Submissions.newKey(),
                "version",
                String.valueOf(entities.find(Programme.class, programme.id()).version()),
                "title",
                MISTYPED,
                "kind",
                "ANNUAL_PROGRAMME",
                "periodFrom",
                "01/01/2018",
                "periodTo",
                "31/12/2018",
                "reason",
                "Gõ nhầm chữ O"));
        form.putAll(changed);
        return post(address(), form, scene.keeper);
    }
}
