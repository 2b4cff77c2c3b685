package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The buttons of the table, and the list that is pasted into it: they show rows and save nothing. */
class CommitmentRowButtonsTests extends ADraftOfCommitments {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # button    | row | rows that are shown then
            addRow      |   1 | một, hai, ba, -
            insertRow   |   0 | một, -, hai, ba
            insertRow   |   2 | một, hai, ba, -
            removeRow   |   1 | một, ba
            moveRowUp   |   2 | một, ba, hai
            moveRowUp   |   0 | một, hai, ba
            moveRowDown |   0 | hai, một, ba
            moveRowDown |   2 | một, hai, ba
            removeRow   |  99 | một, hai, ba
            """)
    void rowsAreRearranged(String button, String row, String shown) throws Exception {
        var page = mvc.perform(threeRows().param(button, row))
                .andExpect(status().isOk())
                .andReturn();

        var form = (CommitmentsForm) page.getModelAndView().getModel().get("form");
        assertThat(form.rows())
                .extracting(typed -> typed.statement().isEmpty() ? "-" : typed.statement())
                .containsExactly(shown.split(", "));
        assertThat(stored()).isEmpty();
    }

    @Test
    void htmxIsAnsweredByTheSameHandlerAndTakesTheTableOutOfThePage() throws Exception {
        mvc.perform(threeRows().param("addRow", "1").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"table\""),
                                containsString("hx-select=\"#table\""),
                                containsString("name=\"rows[3].statement\""),
                                containsString("name=\"version\" value=\"0\""))));
    }

    @Test
    void aButtonAsksForNothingThatIsMissing() throws Exception {
        mvc.perform(form(row("due", "31/2/2026")).param("addRow", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"31/2/2026\"")));
    }

    @Test
    void theLastRowLeavesABlankOne() throws Exception {
        mvc.perform(form(row("statement", "một")).param("removeRow", "0"))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"rows[0].statement\""),
                                not(containsString("name=\"rows[1].statement\"")))));
    }

    @Test
    void whatIsMissingIsFilledInAllRowsAtOnce() throws Exception {
        var page = mvc.perform(form(
                                row("statement", "trống"),
                                row("statement", "đủ", "lead", COMMITTEE, "kind", "CONTINUOUS"),
                                row("statement", "hằng quý", "recurrence", "hằng quý"),
                                row())
                        .param("fillRows", "1")
                        .param("fillLead", FRONT)
                        .param("fillDue", "30/6/2026")
                        .param("fillKind", "ONE_OFF"))
                .andExpect(status().isOk())
                .andReturn();

        var rows = ((CommitmentsForm) page.getModelAndView().getModel().get("form")).rows();
        assertThat(rows).extracting(CommitmentRow::lead).containsExactly(FRONT, COMMITTEE, FRONT, "");
        assertThat(rows).extracting(CommitmentRow::due).containsExactly("30/6/2026", "", "", "");
        assertThat(rows).extracting(CommitmentRow::kind).containsExactly("ONE_OFF", "CONTINUOUS", "ONE_OFF", "");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSlipIsNotPutIntoAllRows() throws Exception {
        mvc.perform(threeRows().param("fillRows", "1").param("fillLead", "Sở Không Có"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Không có cơ quan nào tên “Sở Không Có”"),
                                containsString(
                                        "name=\"fillLead\" list=\"agencies\" autocomplete=\"off\" value=\"Sở Không Có\""),
                                not(containsString("name=\"rows[0].lead\" value=\"Sở Không Có\"")))));
        mvc.perform(threeRows().param("fillRows", "1").param("fillDue", "31/2/2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hạn chung “31/2/2026” chưa đúng.")));
    }

    @Test
    void aPastedListStandsBelowTheStoredRowsUntilItIsSaved() throws Exception {
        save(row("statement", "đã có"));

        var page = mvc.perform(paste("I. Giám sát\n1. Giám sát đầu tư công;\n2. Giám sát cải cách hành chính."))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Danh sách vừa dán có 2 dòng")))
                .andReturn();

        var rows = ((CommitmentsForm) page.getModelAndView().getModel().get("form")).rows();
        assertThat(rows)
                .extracting(CommitmentRow::statement)
                .containsExactly("đã có", "Giám sát đầu tư công;", "Giám sát cải cách hành chính.");
        assertThat(rows).extracting(CommitmentRow::section).containsExactly("", "I. Giám sát", "I. Giám sát");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void aListThatIsBlankOrTooLongIsSentBack() throws Exception {
        mvc.perform(paste(" \n "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy dán danh sách vào ô này.")));
        mvc.perform(paste("- một việc\n".repeat(301)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Bảng trên trang có nhiều nhất 300 nội dung; bảng này sẽ có 301."),
                                containsString("- một việc"))));
    }

    @Test
    void thereIsNothingToPasteIntoAfterSigning() throws Exception {
        programme = draft().status("SIGNED").save();

        mvc.perform(get(address("/paste")).with(as(me)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(address("/edit")));
    }

    private MockHttpServletRequestBuilder threeRows() {
        return form(List.of(row("statement", "một"), row("statement", "hai"), row("statement", "ba")));
    }

    private MockHttpServletRequestBuilder paste(String text) {
        entities.flush();
        entities.clear();
        return post(address("/paste")).with(as(me)).param("text", text);
    }
}
