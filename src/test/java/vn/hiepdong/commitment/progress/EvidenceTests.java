package vn.hiepdong.commitment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.attachment.check.Corpus;
import vn.hiepdong.attachment.check.Photos;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.time.DayText;

/** Files that show what a lead says: brought in the same form or right after it, read with it, gone with it. */
class EvidenceTests extends ACommitmentUnderWay {

    @Autowired
    Attachments attachments;

    @Test
    void severalComeWithTheEntryAndThePartiesReadThem() throws Exception {
        var key = Submissions.newKey();
        bring(lead, key, "Đã mở hai lớp", report(), photo()).andExpect(status().isSeeOther());
        var here = OwnerKind.PROGRESS.pageOf(lastEntry());
        bring(lead, key, "Đã mở hai lớp", report(), photo()).andExpect(redirectedUrl(here));

        assertThat(entries()).as("a double click is one").isEqualTo(1);
        assertThat(files()).extracting(AttachmentView::fileName).containsExactly("Báo cáo_lớp.pdf", "anh-1.jpg");
        assertThat(page(other).select(".evidence").text()).contains("Báo cáo lớp", "PDF", "KB", "bản nháp");
        assertThat(page(stranger).select(".evidence")).isEmpty();
        assertThat(publicPage().select(".evidence")).isEmpty();
        mvc.perform(get(files().get(0).address())).andExpect(status().isNotFound());
        mvc.perform(get(files().get(0).address()).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(files().get(0).address()).with(as(other))).andExpect(status().isOk());
    }

    @Test
    void whatIsRefusedKeepsTheTextAndRecordsNothing() throws Exception {
        bring(lead, Submissions.newKey(), "Đã mở ba lớp", report(), file("virus.exe", Corpus.text("MZ")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã mở ba lớp")))
                .andExpect(content().string(containsString("href=\"#files\"")))
                .andExpect(content().string(containsString("Tệp “virus.exe” không thuộc loại được nhận")));
        bring(lead, Submissions.newKey(), "", photo()).andExpect(status().isUnprocessableContent());

        assertThat(entries()).isZero();
    }

    @Test
    void onceShownEverybodyReadsThemAndWithAVoidedEntryNobodyButTheParties() throws Exception {
        bring(lead, Submissions.newKey(), "Đã mở hai lớp", report());
        show(lead);
        var file = files().get(0);

        assertThat(publicPage().select(".evidence").text()).contains("Báo cáo lớp", "PDF");
        mvc.perform(get(file.address())).andExpect(status().isOk());
        mvc.perform(get("/cam-ket/" + id + ".json")).andExpect(content().json("""
                        {"events": [{"kind": "PROGRESS", "files": [{"title": "Báo cáo lớp", "kind": "REPORT"}]}]}
                        """));

        send(lead, "/progress/" + lastEntry() + "/voiding", "reason", "Nhầm việc")
                .andExpect(status().isSeeOther());

        mvc.perform(get(file.address())).andExpect(status().isNotFound());
        mvc.perform(get(file.address()).with(as(other))).andExpect(status().isOk());
        mvc.perform(get(file.address()).with(as(stranger))).andExpect(status().isNotFound());
        assertThat(publicPage().text()).doesNotContain("Báo cáo lớp");
        mvc.perform(get(OwnerKind.PROGRESS.pageOf(lastEntry())).with(as(lead))).andExpect(status().isForbidden());
    }

    @Test
    void theLeadsStaffBringMoreRightAfterItAndNobodyElse() throws Exception {
        var reporter = new SignedIn(jdbc).reporterOf(department);
        bring(reporter, Submissions.newKey(), "Đã mở hai lớp").andExpect(redirectedUrl("/staff/commitments/" + id));
        var here = OwnerKind.PROGRESS.pageOf(lastEntry());

        assertThat(page(reporter).select("a[href=" + here + "]")).hasSize(1);
        assertThat(page(other).select("a[href=" + here + "]")).isEmpty();
        mvc.perform(multipart(here)
                        .file(new MockMultipartFile("documents", "Danh sách.xlsx", null, Corpus.xlsx()))
                        .with(as(reporter)))
                .andExpect(redirectedUrl(here));
        mvc.perform(get(here).with(as(other))).andExpect(status().isForbidden());
        mvc.perform(get(here).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/staff/progress/999999/attachments").with(as(lead))).andExpect(status().isNotFound());
        assertThat(files()).hasSize(1);
    }

    private ResultActions bring(SignedInAccount by, String key, String text, MockMultipartFile... files)
            throws Exception {
        var request = multipart("/staff/commitments/" + id + "/progress");
        for (var file : files) {
            request.file(file);
        }
        var done = mvc.perform(request.param("submissionKey", key)
                .param("version", String.valueOf(commitment().version()))
                .param("asOf", DayText.print(LocalDate.now()))
                .param("text", text)
                .with(as(by)));
        forget();
        return done;
    }

    private void show(SignedInAccount by) throws Exception {
        var file = files().get(0);
        mvc.perform(post(OwnerKind.PROGRESS.pageOf(lastEntry()))
                        .with(as(by))
                        .param("submissionKey", Submissions.newKey())
                        .param("version", "0")
                        .param("rows[0].id", String.valueOf(file.id()))
                        .param("rows[0].kind", file.kind().name())
                        .param("rows[0].title", file.title())
                        .param("rows[0].shown", "true"))
                .andExpect(status().isSeeOther());
        forget();
    }

    private List<AttachmentView> files() {
        return attachments.of(OwnerKind.PROGRESS, lastEntry());
    }

    private long entries() {
        return jdbc.sql("select count(*) from progress_entry where commitment_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static MockMultipartFile report() {
        return file("Báo cáo_lớp.pdf", Corpus.pdf());
    }

    private static MockMultipartFile photo() {
        return file("anh-1.jpg", Photos.jpeg(100, 60));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }
}
