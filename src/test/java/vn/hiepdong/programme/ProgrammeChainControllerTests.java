package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programmes of the same parties are tied into a chain of years, and readers walk along it. */
class ProgrammeChainControllerTests extends ProgrammeDesk {

    private Programme of2017;
    private Programme of2018;

    @BeforeEach
    void twoYears() {
        of2017 = year(2017);
        of2018 = year(2018);
    }

    @Test
    void readersWalkFromYearToYear() {
        assertThat(tie(of2018, of2017)).hasStatus(303);

        assertThat(mvc.get().uri("/chuong-trinh/" + of2018.slug()).exchange())
                .bodyText()
                .contains("Năm trước", "Chương trình năm 2017");
        assertThat(mvc.get().uri("/chuong-trinh/" + of2017.slug()).exchange())
                .bodyText()
                .contains("Năm sau", "Chương trình năm 2018");
    }

    @Test
    void theListHoldsEarlierOnesWithACommonPartyAndNoOtherOneAfterThem() {
        var strangers = scene.programmes
                .programme("Chương trình của người khác", scene.union)
                .period("2016-01-01", "2016-12-31")
                .signed("2016-01-05", "2016-01-05")
                .between(scene.union, scene.department)
                .save();
        assertThat(choices(of2018))
                .contains("Chương trình năm 2017")
                .doesNotContain(strangers.title(), "Chương trình năm 2019");
        tie(of2018, of2017);
        assertThat(choices(year(2019))).contains("Chương trình năm 2018").doesNotContain("Chương trình năm 2017");
        assertThat(tie(of2017, of2018)).hasStatus(422).bodyText().contains("Không nối được");
    }

    @Test
    void onlyTheKeepingSideTies() {
        assertThat(mvc.get()
                        .uri("/staff/programmes/" + of2018.id() + "/previous")
                        .with(as(scene.party))
                        .exchange())
                .hasStatus(403);
    }

    private String choices(Programme programme) {
        var page = mvc.get()
                .uri("/staff/programmes/" + programme.id() + "/previous")
                .with(as(scene.keeper))
                .exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult tie(Programme programme, Programme previous) {
        entities.flush();
        entities.clear();
        return post(
                "/staff/programmes/" + programme.id() + "/previous",
                Map.of(
                        "submissionKey",
                        "key-of-the-chain-" + programme.id() + "-" + previous.id(),
                        "version",
                        "0",
                        "previous",
                        previous.id().toString()),
                scene.keeper);
    }

    private Programme year(int year) {
        return scene.programmes
                .programme("Chương trình năm " + year, scene.committee)
                .period(year + "-01-01", year + "-12-31")
                .signed(year + "-01-05", year + "-01-05")
                .between(scene.committee, scene.front)
                .save();
    }
}
