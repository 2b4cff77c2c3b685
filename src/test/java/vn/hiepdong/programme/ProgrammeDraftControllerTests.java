package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.account.SignedIn.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing a programme down. */
class ProgrammeDraftControllerTests extends ProgrammeDesk {

    @Test
    void aYearlyProgrammeNeedsOnlyItsYear() {
        assertThat(post("/staff/programmes", filled(), scene.keeper)).hasStatus(303);

        assertThat(jdbc.sql("select period_from || ' ' || period_to || ' ' || status || ' ' || slug from programme")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-01-01 2026-12-31 DRAFT chuong-trinh-phoi-hop-nam-2026");
        assertThat(jdbc.sql("select role from programme_party order by sort_order")
                        .query(String.class)
                        .list())
                .containsExactly("HOST", "PARTY");
    }

    @Test
    void theYearFillsTheDaysWithoutSaving() {
        assertThat(post("/staff/programmes", with("fillPeriod", ""), scene.keeper))
                .hasStatusOk()
                .bodyText()
                .contains("01/01/2026", "31/12/2026");
        assertThat(countOfProgrammes()).isZero();
    }

    @Test
    void aSecondOneOfTheSameTitleHasItsOwnAddress() {
        post("/staff/programmes", filled(), scene.keeper);
        assertThat(post("/staff/programmes", with("submissionKey", "another-key-0123456789"), scene.keeper))
                .hasStatus(303);

        assertThat(jdbc.sql("select slug from programme order by id")
                        .query(String.class)
                        .list())
                .containsExactly("chuong-trinh-phoi-hop-nam-2026", "chuong-trinh-phoi-hop-nam-2026-2");
    }

    @Test
    void aDoubleClickMakesOneRecord() {
        var first = post("/staff/programmes", filled(), scene.keeper);
        var second = post("/staff/programmes", filled(), scene.keeper);

        assertThat(second)
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(countOfProgrammes()).isOne();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            title             |                       | Hãy gõ tên chương trình
            kind              |                       | Hãy chọn loại chương trình
            year              | 26                    | Hãy gõ năm bằng bốn chữ số
            year              |                       | Hãy gõ ngày bắt đầu, hoặc gõ năm
            periodFrom        | 31/02/2026            | Ngày chưa đúng
            periodTo          | 31/12/2025            | Ngày kết thúc phải từ ngày bắt đầu trở đi
            printedCount      | 301                   | Hãy gõ một số từ 1 đến 300
            archival          | true                  | Ghi lại theo nguồn thì phải dẫn nguồn
            sourceAuthor      | Hoàng Yến             | Chỉ bản ghi lại theo nguồn mới dẫn nguồn
            parties[1].agency | Sở Không Có           | Không có cơ quan nào tên “Sở Không Có”
            parties[1].agency | Ủy ban nhân dân tỉnh Mẫu | Cơ quan này đã có ở dòng 1
            parties[1].agency |                       | Cần ít nhất hai bên ký kết khác nhau
            parties[1].role   | WITNESS               | Cần ít nhất hai bên ký kết khác nhau
            parties[1].role   |                       | Hãy chọn vai của bên này
            """)
    void whatIsWrongIsSaidAndNothingTypedIsLost(String field, String typed, String sentence) {
        var page = post("/staff/programmes", with(field, typed == null ? "" : typed), scene.keeper);

        assertThat(page).hasStatus(422).bodyText().contains(sentence, "<title>Lỗi:", "Dân vận chính quyền");
        assertThat(countOfProgrammes()).isZero();
    }

    @Test
    void aTitleOfFiveThousandCharactersComesBackWhole() {
        var title = "Phối hợp ".repeat(555) + "hết";

        assertThat(post("/staff/programmes", with("title", title), scene.keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Dài quá 500 ký tự", title);
    }

    @Test
    void anArchivalOneWithItsSourceIsKept() {
        var form = with("archival", "true");
        form.put("sourcePublisher", "Báo Mẫu");

        assertThat(post("/staff/programmes", form, scene.keeper)).hasStatus(303);
        assertThat(jdbc.sql("select source_publisher from programme where archival")
                        .query(String.class)
                        .single())
                .isEqualTo("Báo Mẫu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANNUAL_PLAN      | 2020 | 303 | -
            ANNUAL_PLAN      | 2022 | 422 | phải nằm trong thời gian của chương trình mẹ: 01/01/2018 đến 31/12/2021
            ANNUAL_PROGRAMME | 2020 | 422 | Chỉ kế hoạch phối hợp năm mới có chương trình mẹ
            """)
    void aPlanStandsInsideItsParent(String kind, String year, int status, String sentence) {
        var parent = scene.draft("Chương trình giai đoạn")
                .kind("PERIOD_PROGRAMME")
                .period("2018-01-01", "2021-12-31")
                .save();
        var form = with("kind", kind);
        form.put("year", year);
        form.put("parentProgramme", parent.id().toString());

        var page = post("/staff/programmes", form, scene.keeper);

        assertThat(page).hasStatus(status);
        if (status == 422) {
            assertThat(page).bodyText().contains(sentence);
        }
    }

    @Test
    void aParentKeepsItsPlansInside() {
        var parent = scene.draft("Chương trình giai đoạn")
                .kind("PERIOD_PROGRAMME")
                .period("2018-01-01", "2021-12-31")
                .save();
        var plan = scene.draft("Kế hoạch 2018")
                .kind("ANNUAL_PLAN")
                .period("2018-01-01", "2018-12-31")
                .save();
        jdbc.sql("update programme set parent_id = ? where id = ?")
                .params(parent.id(), plan.id())
                .update();
        entities.clear();
        var form = with("kind", "THEMATIC");
        form.put("periodFrom", "01/03/2018");
        form.put("periodTo", "31/12/2021");
        form.put("version", "0");

        assertThat(post("/staff/programmes/" + parent.id() + "/edit", form, scene.keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Thời gian phải bao trùm kế hoạch “Kế hoạch 2018”", "không đổi sang loại này được");
    }

    @Test
    void aStaleFormShowsBothTexts() {
        var id = scene.draft("Bản của người khác").save().id();
        jdbc.sql("update programme set version = 1 where id = ?").param(id).update();
        entities.clear();

        assertThat(post("/staff/programmes/" + id + "/edit", with("version", "0"), scene.keeper))
                .hasStatus(409)
                .bodyText()
                .contains("Bản của người khác", "Chương trình phối hợp năm 2026");
    }

    @Test
    void whatIsSignedIsFrozen() {
        var id = scene.draft("Đã ký").status("SIGNED").save().id();

        assertThat(mvc.get()
                        .uri("/staff/programmes/{id}/edit", id)
                        .with(as(scene.keeper))
                        .exchange())
                .hasStatus(303)
                .flash()
                .hasEntrySatisfying(
                        "flashError", said -> assertThat(said).asString().contains("đã ký"));
        assertThat(post("/staff/programmes/" + id + "/edit", with("version", "0"), scene.keeper))
                .hasStatus(422)
                .bodyText()
                .contains("Chương trình đã ký: nội dung giữ nguyên như bản đã ký");
    }

    @ParameterizedTest
    @CsvSource({"keeper, 303", "party, 403", "stranger, 404", "administrator, 403"})
    void onlyTheKeepingSideRevises(String person, int status) {
        var id = scene.draft("Chương trình").save().id();

        assertThat(post("/staff/programmes/" + id + "/edit", with("version", "0"), scene.person(person)))
                .hasStatus(status);
    }
}
