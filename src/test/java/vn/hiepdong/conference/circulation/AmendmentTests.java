package vn.hiepdong.conference.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.CommitmentSource;
import vn.hiepdong.commitment.CommitmentState;

/** A signed amendment makes the next version of the text; the earlier one stays readable (row D20, invariants 3 to 5). */
class AmendmentTests extends AnAmendedText {

    private static final LocalDate FIRST = TODAY.minusDays(1);

    @Test
    void withTheLastSignatureTheTextIsTheNextVersionAndTheOneBeforeStays() throws Exception {
        draft(
                        "rows[0].statement",
                        "Mở bốn lớp tập huấn",
                        "rows[0].due",
                        "30/09/" + YEAR,
                        "repealed",
                        item(2).id().toString())
                .andExpect(redirectedUrl(page));
        addedToTheDraft("Tổng kết mô hình", "31/12/" + YEAR, "Ủy ban Mặt trận Tổ quốc tỉnh Thử");
        assertThat(item(1).statement()).as("a draft changes nothing").isEqualTo("Mở hai lớp tập huấn");

        sign(FIRST, null).andExpect(redirectedUrl(page + "/draft/signatures"));
        assertThat(item(1).statement()).as("nor do some signatures").isEqualTo("Mở hai lớp tập huấn");
        sign(FIRST, TODAY).andExpect(redirectedUrl(page));

        var changed = item(1);
        assertThat(changed.statement()).isEqualTo("Mở bốn lớp tập huấn");
        assertThat(changed.dueOn()).isEqualTo(YEAR + "-09-30");
        assertThat(changed.firstDueOn()).as("stays for ever").isEqualTo(YEAR + "-06-30");
        assertThat(item(2).state()).isEqualTo(CommitmentState.CANCELLED);
        var added = item(4);
        assertThat(added.source()).isEqualTo(CommitmentSource.AMENDMENT);
        assertThat(added.firstDueOn()).isEqualTo(YEAR + "-12-31");
        assertThat(added.agencies(AssignmentRole.LEAD)).extracting(Agency::id).containsExactly(stage.front.id());

        assertThat(version(1).select("main").text())
                .contains("Mở hai lớp tập huấn", "Đối thoại với nhân dân", "30/06/" + YEAR, "Bản này đã được sửa đổi")
                .doesNotContain("Mở bốn lớp", "Tổng kết mô hình");
        var second = version(2);
        assertThat(second.select(".changes del").text()).contains("[bỏ: hai]", "30/06/" + YEAR, "Đối thoại");
        assertThat(second.select(".changes ins").text()).contains("[thêm: bốn]", "30/09/" + YEAR, "Tổng kết mô hình");
        assertThat(second.select("main").text())
                .contains("02/CTrPH-SĐ", "Theo đề nghị của hai bên", "Lê Văn Cường", "Đây là bản đang có hiệu lực")
                .contains("bãi bỏ");
        assertThat(second.select("#noi-dung-2 .struck").text()).isEqualTo("Đối thoại với nhân dân");
        mvc.perform(get("/chuong-trinh/" + text.slug() + "/ban/3")).andExpect(status().isNotFound());
        mvc.perform(get("/chuong-trinh/khong-co/ban/1")).andExpect(status().isNotFound());
    }

    @Test
    void programmeRegisterSearchAndTimelineTellIt() throws Exception {
        draft(
                "rows[0].statement",
                "Mở bốn lớp tập huấn",
                "rows[0].due",
                "30/09/" + YEAR,
                "repealed",
                item(2).id().toString());
        sign(FIRST, TODAY);

        assertThat(read("/chuong-trinh/" + text.slug(), null).select("main").text())
                .contains(
                        "Theo bản sửa đổi, bổ sung lần 1, ký ngày", "Mở bốn lớp tập huấn", "Bản ký ban đầu", "đã hủy");
        assertThat(read("/cam-ket?tu-khoa=bốn lớp", null).select("main").text()).contains("Mở bốn lớp tập huấn");
        assertThat(read("/tim-kiem?q=bốn lớp tập huấn", null).select("main").text())
                .contains("Mở bốn lớp tập huấn");
        assertThat(read("/cam-ket/" + item(1).id(), null).select(".happenings").text())
                .contains("Sửa đổi, bổ sung văn bản", "Các bên ký kết", "lần 1 (số 02/CTrPH-SĐ)")
                .contains("sửa: nội dung; hạn hoàn thành từ 30/06/" + YEAR + " thành 30/09/" + YEAR);
        assertThat(read("/cam-ket/" + item(2).id(), null).select(".happenings").text())
                .contains("Hủy nội dung", "bãi bỏ nội dung này. Lý do: Theo đề nghị của hai bên");
        assertThat(read("/staff/commitments/" + item(1).id(), other).text()).contains("hạn đầu 30/06/" + YEAR);
        assertThat(read("/van-ban?loai=ky-ket", null).text())
                .contains("Chương trình tỉnh Thử – sửa đổi, bổ sung lần 1");
    }

    @Test
    void aSecondAmendmentMakesTheThirdVersionAndAllStayAsTheyWere() throws Exception {
        draft("rows[0].statement", "Mở bốn lớp tập huấn", "rows[0].due", "30/09/" + YEAR);
        sign(FIRST, FIRST);
        draft("rows[0].statement", "Mở sáu lớp tập huấn");
        sign(TODAY, TODAY);

        assertThat(item(1).firstDueOn()).isEqualTo(YEAR + "-06-30");
        assertThat(item(1).dueOn()).isEqualTo(YEAR + "-09-30");
        assertThat(version(1).select("#noi-dung-1").text()).contains("Mở hai lớp", "30/06/" + YEAR);
        assertThat(version(2).select("#noi-dung-1").text()).contains("Mở bốn lớp", "30/09/" + YEAR);
        assertThat(version(3).select("#noi-dung-1").text()).contains("Mở sáu lớp", "30/09/" + YEAR);
        assertThat(version(3).select(".changes del").text()).contains("bốn").doesNotContain("30/06");
        assertThat(read("/staff/programmes/" + text.id() + "/versions/2", other).text())
                .contains("Mở bốn lớp", "Khác bản 1");
        mvc.perform(get("/staff/programmes/" + text.id() + "/versions/4").with(as(other)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsAgreedMeanwhileStaysUnlessTheAmendmentItselfMovesIt() throws Exception {
        draft("rows[0].statement", "Mở bốn lớp tập huấn");
        jdbc.sql("update commitment set due_on = make_date(?, 8, 31) where id = ?")
                .params(YEAR, item(1).id())
                .update();
        sign(FIRST, TODAY).andExpect(redirectedUrl(page));

        assertThat(item(1).dueOn()).isEqualTo(YEAR + "-08-31");
        assertThat(version(2).select("#noi-dung-1").text()).contains("30/06/" + YEAR);
    }

    @Test
    void fromTheFirstSignatureTheDraftStands() throws Exception {
        draft("rows[0].statement", "Mở bốn lớp tập huấn");
        var opened = form(page + "/draft", stage.me);
        sign(FIRST, null);

        submit(page + "/draft", stage.me, opened)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã có bên ký bản sửa đổi này")));
        mvc.perform(get(page + "/draft").with(as(stage.me))).andExpect(redirectedUrl("/staff/programmes/" + text.id()));
        submit(page + "/draft/discarding", stage.me, Map.of())
                .andExpect(flash().attribute("flashError", containsString("Đã có bên ký")));

        sign(null, null).andExpect(status().isSeeOther());
        submit(page + "/draft/discarding", stage.me, Map.of())
                .andExpect(flash().attribute("flash", containsString("Đã xóa dự thảo")));
        assertThat(read(page, stage.me).text()).contains("chưa được sửa đổi lần nào");
        mvc.perform(get(page + "/draft/signatures").with(as(stage.me))).andExpect(status().isNotFound());
    }

    @Test
    void somebodyElsesWorkIsNotOverwritten() throws Exception {
        var blank = form(page + "/draft", stage.me);
        draft("rows[0].statement", "Mở bốn lớp tập huấn");
        blank.put("excerpt", "Bản của tôi");
        blank.put("reason", "Lý do của tôi");
        blank.put("rows[1].statement", "Đối thoại hai lần");
        submit(page + "/draft", stage.me, blank)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Bản của tôi")));

        var signatures = form(page + "/draft/signatures", stage.me);
        draft("excerpt", "Sửa đổi lần nữa", "rows[0].statement", "Mở năm lớp tập huấn");
        submit(page + "/draft/signatures", stage.me, signatures).andExpect(status().isConflict());
    }

    @Test
    void aDoubleClickIsOneDraft() throws Exception {
        var fields = form(page + "/draft", stage.me);
        fields.put("excerpt", "Sửa đổi");
        fields.put("reason", "Lý do");
        fields.put("rows[0].statement", "Mở bốn lớp tập huấn");
        submit(page + "/draft", stage.me, fields).andExpect(redirectedUrl(page));
        submit(page + "/draft", stage.me, fields).andExpect(redirectedUrl(page));
        assertThat(jdbc.sql("select count(*) from amendment").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void aRowSaysAllThatASignedItemSaysAndWhatIsTypedStays() throws Exception {
        draft().andExpect(content().string(containsString("Chưa có gì khác văn bản đã ký")));
        draft("rows[0].lead", "", "rows[0].due", "", "rows[0].output", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nội dung 1 chưa có cơ quan chủ trì.")))
                .andExpect(content().string(containsString("Nội dung 1 chưa có hạn hoàn thành")))
                .andExpect(content().string(containsString("Sửa đổi nội dung tập huấn")));
        draft("excerpt", "", "rows[0].statement", "Mở bốn lớp").andExpect(status().isUnprocessableContent());
        draft("rows[0].lead", "Cơ quan không có").andExpect(status().isUnprocessableContent());
    }

    @Test
    void onlyTheKeepingSideDraftsAndOnlyThePartiesReadTheDraft() throws Exception {
        var stranger = stage.signedIn.coordinatorOf(stage.agencies.agency("Hội Nông dân tỉnh Thử"));
        draft("rows[0].statement", "Mở bốn lớp tập huấn");

        assertThat(read(page, other).text()).contains("Dự thảo, chưa bên nào ký", "[thêm: bốn]");
        assertThat(read(page, other).select("a[href$=/draft]")).isEmpty();
        assertThat(read(page, stranger).text()).doesNotContain("Dự thảo", "bốn");
        assertThat(read("/chuong-trinh/" + text.slug(), null).text()).doesNotContain("bốn lớp", "sửa đổi");
        for (var stranded : List.of(other, stranger)) {
            for (var closed : List.of("/draft", "/draft/discarding", "/draft/signatures")) {
                mvc.perform(get(page + closed).with(as(stranded))).andExpect(status().isForbidden());
            }
            submit(page + "/draft", stranded, Map.of("submissionKey", "x")).andExpect(status().isForbidden());
        }
    }

    @Test
    void onlyASignedLiveTextIsAmended() throws Exception {
        var draft = stage.waitingText("Văn bản chờ ký");
        mvc.perform(get("/staff/programmes/" + draft.id() + "/amendments").with(as(stage.me)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/staff/programmes/" + draft.id() + "/amendments/draft").with(as(stage.me)))
                .andExpect(flash().attribute("flashError", containsString("Chỉ sửa đổi, bổ sung được văn bản đã ký")));
        jdbc.sql("update programme set archival = true, effective_from = null where id = ?")
                .param(text.id())
                .update();
        forget();
        mvc.perform(get(page).with(as(stage.me))).andExpect(status().isNotFound());
    }

    @Test
    void aSignatureIsOfADayAndAnOfficeOfThatDay() throws Exception {
        draft("rows[0].statement", "Mở bốn lớp tập huấn");
        sign(FIRST, TODAY.plusDays(2)).andExpect(content().string(containsString("Ngày ký chưa tới.")));
        var before = LocalDate.of(YEAR - 1, 11, 1);
        sign(before, before).andExpect(content().string(containsString("không thể ký trước ngày ký của văn bản")));
        assertThat(item(1).statement()).isEqualTo("Mở hai lớp tập huấn");
    }

    @Test
    void aCorrectionAfterwardsKeepsTheFirstDueDate() throws Exception {
        draft("rows[0].due", "30/09/" + YEAR);
        sign(FIRST, TODAY);
        var address = "/staff/commitments/" + item(1).id() + "/correction";
        var fields = form(address, stage.me);
        fields.put("rows[0].statement", "Mở hai lớp bồi dưỡng");
        fields.put("reason", "Theo bản giấy");
        submit(address, stage.me, fields).andExpect(status().isSeeOther());

        assertThat(item(1).statement()).isEqualTo("Mở hai lớp bồi dưỡng");
        assertThat(item(1).firstDueOn()).isEqualTo(YEAR + "-06-30");
        assertThat(item(1).dueOn()).isEqualTo(YEAR + "-09-30");
        assertThat(version(1).select("#noi-dung-1").text()).as("frozen").contains("Mở hai lớp tập huấn");
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutSaving() throws Exception {
        var fields = form(page + "/draft", stage.me);
        fields.put("addRow", "1");
        submit(page + "/draft", stage.me, fields).andExpect(content().string(containsString("rows[3].statement")));
        fields.remove("addRow");
        fields.put("rows[3].statement", "Mới");
        fields.put("removeRow", "3");
        submit(page + "/draft", stage.me, fields)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("rows[3].statement"))));
        assertThat(jdbc.sql("select count(*) from amendment").query(Long.class).single())
                .isZero();
    }

    private void addedToTheDraft(String statement, String due, String lead) throws Exception {
        draft(
                        "repealed",
                        item(2).id().toString(),
                        "rows[3].id",
                        "",
                        "rows[3].statement",
                        statement,
                        "rows[3].output",
                        "Báo cáo",
                        "rows[3].kind",
                        "ONE_OFF",
                        "rows[3].due",
                        due,
                        "rows[3].lead",
                        lead)
                .andExpect(redirectedUrl(page));
    }
}
