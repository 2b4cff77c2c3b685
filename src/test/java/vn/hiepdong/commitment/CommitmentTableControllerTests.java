package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;
import static vn.hiepdong.support.SqlCounter.statementsOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Visibility;

/** A coordinator types what a draft promises, all rows in one table. */
class CommitmentTableControllerTests extends ADraftOfCommitments {

    @Test
    void anEmptyTableOffersOneRow() throws Exception {
        mvc.perform(get(address("/edit")).with(as(me)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"rows[0].statement\""),
                                not(containsString("name=\"rows[1].statement\"")),
                                containsString("<option value=\"" + FRONT + "\">"))));
    }

    @Test
    void aProgrammeUnderARegulationBeginsWithItsPartiesAndStandingDuties() throws Exception {
        var regulation = draft().kind("TERM_REGULATION")
                .signed("2026-01-05", "2026-01-05")
                .save();
        var rows = new vn.hiepdong.support.CommitmentRows(jdbc);
        rows.commitment(regulation, 1, "Giao ban hằng quý", null, front);
        rows.commitment(regulation, 2, "Sơ kết giữa nhiệm kỳ", "2026-06-30", front);
        mvc.perform(get("/staff/programmes/" + regulation.id()).with(as(me)))
                .andExpect(content().string(containsString("/staff/programmes/new?under=" + regulation.id())));
        mvc.perform(get("/staff/programmes/new")
                        .param("under", regulation.id().toString())
                        .with(as(me)))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + COMMITTEE + "\""),
                                containsString("value=\"" + FRONT + "\""),
                                containsString("<option value=\"" + regulation.id() + "\" selected=\"selected\">"))));

        jdbc.sql("update programme set parent_id = ? where id = ?")
                .params(regulation.id(), programme.id())
                .update();
        entities.clear();
        mvc.perform(get(address("")).with(as(me)))
                .andExpect(content().string(containsString("Chép việc thường xuyên từ văn bản mẹ")));
        mvc.perform(get(address("/edit")).param("fromFrame", "true").with(as(me)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Giao ban hằng quý"),
                                containsString("value=\"" + FRONT + "\""),
                                not(containsString("Sơ kết giữa nhiệm kỳ")))));
        assertThat(stored()).isEmpty();
    }

    @Test
    void rowsAreSavedInTheirOrderAndAnUnusedOneIsIgnored() throws Exception {
        save(
                        row(
                                "statement",
                                "Giám sát cải cách hành chính",
                                "section",
                                "I. Giám sát",
                                "kind",
                                "ONE_OFF",
                                "due",
                                "30.6.2026",
                                "lead",
                                FRONT,
                                "supports",
                                HOME_AFFAIRS + "; " + COMMITTEE,
                                "output",
                                "Báo cáo"),
                        row("statement", "Đối thoại với nhân dân", "lead", HOME_AFFAIRS),
                        row())
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(address("")))
                .andExpect(flash().attribute("flash", "Đã lưu nội dung phối hợp."));

        assertThat(stored())
                .extracting(Commitment::statement)
                .containsExactly("Giám sát cải cách hành chính", "Đối thoại với nhân dân");
        var first = stored().get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.dueOn()).isEqualTo("2026-06-30");
        assertThat(first.agencies(AssignmentRole.SUPPORT))
                .extracting(Agency::name)
                .containsExactly(HOME_AFFAIRS, COMMITTEE);
    }

    /** A sheet or a paste says nothing of it: that opens nothing by chance. */
    @Test
    void whoMayReadAnItemIsSaidInItsRowAndStaysWhereNothingIsSaid() throws Exception {
        save(row("statement", "Việc nội bộ", "visibility", "PARTIES"));
        assertThat(stored().get(0).visibility()).isEqualTo(Visibility.PARTIES);

        save(row("id", id(stored().get(0)), "statement", "Việc nội bộ, sửa lại"));
        assertThat(stored().get(0).visibility()).isEqualTo(Visibility.PARTIES);

        save(row("id", id(stored().get(0)), "statement", "Việc chung", "visibility", ""));
        assertThat(stored().get(0).visibility()).isEqualTo(Visibility.PUBLIC);
        save(row("statement", "Việc", "visibility", "KHÔNG"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn người được xem trong danh sách.")));
    }

    @Test
    void aRowThatChangesPlaceStaysTheSameRecordAndOneWithoutARowIsRemoved() throws Exception {
        save(row("statement", "một"), row("statement", "hai"), row("statement", "ba"));
        var before = stored();

        save(
                        row("id", id(before.get(2)), "statement", "ba"),
                        row("statement", "mới"),
                        row("id", id(before.get(0)), "statement", "một"))
                .andExpect(status().isSeeOther());
        entities.flush();
        jdbc.sql("set constraints all immediate").update();

        assertThat(stored()).extracting(Commitment::statement).containsExactly("ba", "mới", "một");
        assertThat(stored()).extracting(Commitment::number).containsExactly(1, 2, 3);
        assertThat(stored().get(0).id()).isEqualTo(before.get(2).id());
        assertThat(stored().get(2).id()).isEqualTo(before.get(0).id());
    }

    @Test
    void anUnknownAndAnAmbiguousAgencyAreAnsweredWithTheChoicesAndEverythingTyped() throws Exception {
        agencies.agency("Sở Tài chính");
        agencies.agency("Sở Tài chính");

        save(row("statement", "Bảo đảm kinh phí", "lead", "Sở Tài chánh", "supports", FRONT + "; Sở Tài chính"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Lỗi: "),
                                containsString("Không có cơ quan nào tên “Sở Tài chánh”"),
                                containsString("Có 2 cơ quan tên “Sở Tài chính”. Hãy gõ rõ một trong: Sở Tài chính (#"),
                                containsString("value=\"Sở Tài chánh\""),
                                containsString("value=\"" + FRONT + "; Sở Tài chính\""),
                                containsString("Bảo đảm kinh phí"))));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aLiveRowHasOneLeadAndThatIsAPartyOrStandsBelowOne() throws Exception {
        agencies.agency("Ban Dân vận tỉnh khác");

        save(
                        row("statement", "một", "lead", COMMITTEE + "; " + FRONT),
                        row("statement", "hai", "lead", "Ban Dân vận tỉnh khác"),
                        row("statement", "ba", "lead", HOME_AFFAIRS))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Mỗi nội dung chỉ có một cơ quan chủ trì."),
                                containsString("“Ban Dân vận tỉnh khác” không phải bên ký kết"),
                                not(containsString("“" + HOME_AFFAIRS + "” không phải")))));
    }

    @Test
    void aMemberOfASigningGroupMayLead() throws Exception {
        var member = agencies.agency("Ban Tuyên giáo tỉnh Thử");
        jdbc.sql("insert into agency_member (id, group_id, member_id) values (nextval('agency_member_seq'), ?, ?)")
                .params(front.id(), member.id())
                .update();

        save(row("statement", "một", "lead", "Ban Tuyên giáo tỉnh Thử")).andExpect(status().isSeeOther());
    }

    @Test
    void anArchivalRowMayHaveSeveralLeads() throws Exception {
        programme = draft().archival().save();

        save(row("statement", "Cả hai bên cùng làm", "lead", COMMITTEE + "; " + FRONT))
                .andExpect(status().isSeeOther());

        assertThat(stored().get(0).agencies(AssignmentRole.LEAD))
                .extracting(Agency::name)
                .containsExactly(COMMITTEE, FRONT);
    }

    @Test
    void aRowWithoutAStatementOrWithAWrongDayIsSentBack() throws Exception {
        save(row("output", "Báo cáo"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi nội dung, hoặc bỏ dòng này.")));
        save(row("statement", "một", "due", "31/2/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ngày chưa đúng.")));
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownBesideWhatWasTyped() throws Exception {
        var request = form(row("statement", "Chữ của tôi"));
        jdbc.sql("update programme set version = version + 1 where id = ?")
                .param(programme.id())
                .update();
        entities.clear();

        mvc.perform(request)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Chữ của tôi")));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aDoubleClickSavesOnce() throws Exception {
        var request = form(row("statement", "một"));

        mvc.perform(request).andExpect(status().isSeeOther());
        mvc.perform(request).andExpect(status().isSeeOther()).andExpect(redirectedUrl(address("")));

        assertThat(stored()).hasSize(1);
    }

    @Test
    void nothingChangesAfterSigning() throws Exception {
        programme = draft().status("SIGNED").save();

        mvc.perform(get(address("/edit")).with(as(me)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(address("")))
                .andExpect(flash().attributeExists("flash"));
        save(row("statement", "Lời hứa thêm"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Chỉ sửa được nội dung phối hợp khi chương trình đang soạn thảo."),
                                containsString("Lời hứa thêm"))));
        assertThat(stored()).isEmpty();
    }

    @Test
    void onlyTheKeepingSideMayType() throws Exception {
        me = signedIn.coordinatorOf(front);
        save(row("statement", "một")).andExpect(status().isForbidden());
        mvc.perform(get(address("")).with(as(me))).andExpect(status().isOk());

        me = signedIn.coordinatorOf(agencies.agency("Cơ quan ngoài cuộc"));
        save(row("statement", "một")).andExpect(status().isNotFound());
        mvc.perform(get(address("")).with(as(me))).andExpect(status().isNotFound());
    }

    @Test
    void threeHundredRowsBindSaveAndShowAgainForTheStatementsOfOne() throws Exception {
        var rows = new ArrayList<Row>();
        for (var i = 1; i <= 300; i++) {
            rows.add(row("statement", "Nội dung " + i, "lead", FRONT, "supports", COMMITTEE, "output", "Báo cáo"));
        }
        var empty = statementsOf(() -> mvc.perform(get(address("/edit")).with(as(me))));

        save(rows).andExpect(status().isSeeOther());
        entities.flush();
        entities.clear();
        var full = statementsOf(() -> mvc.perform(get(address("/edit")).with(as(me)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"rows[299].statement\""))));

        assertThat(stored()).hasSize(300);
        // the assignments of all rows, their agencies and the names of these
        assertThat(full).hasSizeLessThanOrEqualTo(empty.size() + 4);
        rows.add(row("statement", "Nội dung 301"));
        save(rows)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nhiều nhất 300 nội dung")));
    }

    @Test
    void markupStaysText() throws Exception {
        save(row("statement", "<script>alert(1)</script>", "section", "<b>I</b>"));

        for (var page : List.of("", "/edit")) {
            mvc.perform(get(address(page)).with(as(me)))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("&lt;script&gt;alert(1)&lt;/script&gt;"),
                                    not(containsString("<script>alert(1)")),
                                    not(containsString("<b>I</b>")))));
        }
    }
}
