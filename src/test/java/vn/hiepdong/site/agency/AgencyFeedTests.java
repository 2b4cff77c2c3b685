package vn.hiepdong.site.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.progress.ACommitmentUnderWay;
import vn.hiepdong.support.ConferenceRows;
import vn.hiepdong.support.MaterialRows;
import vn.hiepdong.support.ProgrammeRows;
import vn.hiepdong.support.SqlCounter;
import vn.hiepdong.web.time.DayText;

/** What a feed tells of an agency: as much as the public pages, the newest first. */
class AgencyFeedTests extends ACommitmentUnderWay {

    private static final String SIGNING = "Ký kết: Chương trình tỉnh Bước";

    @Test
    void theLeadHearsOfProgressAndOfBothAnswers() throws Exception {
        report(lead, "Đã mở ba lớp", false);
        answer(other, "DISPUTED", "Mới mở hai lớp");
        report(lead, "Đã mở cả năm lớp", true);
        answer(other, "CONFIRMED", "");

        assertThat(titles(department))
                .containsExactly(
                        "Xác nhận: Tập huấn cán bộ cơ sở",
                        "Báo hoàn thành: Tập huấn cán bộ cơ sở",
                        "Có ý kiến khác: Tập huấn cán bộ cơ sở",
                        "Tiến độ: Tập huấn cán bộ cơ sở");
        var dispute = entries(department).get(2);
        assertThat(dispute.getDescription().getValue())
                .isEqualTo("Ủy ban Mặt trận Tổ quốc tỉnh Bước: Mới mở hai lớp\nNội dung 1, Chương trình tỉnh Bước.");
        assertThat(dispute.getLink()).contains("/cam-ket/" + id + "#progress-").doesNotContain("reply");
        assertThat(entries(department)).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(publicPage()
                        .select("#" + dispute.getLink().replaceAll(".*#", ""))
                        .text())
                .contains("Đã mở ba lớp", "Mới mở hai lớp");
    }

    @Test
    void whatWasVoidedIsNotTold() throws Exception {
        report(lead, "Ghi nhầm", false);
        answer(other, "DISPUTED", "Không đúng");
        send(lead, "/progress/" + lastEntry() + "/voiding", "reason", "Nhầm nội dung khác");

        assertThat(titles(department)).isEmpty();
    }

    @Test
    void anotherDueDateIsToldWithItsDecisionAndAClaimThatWasReturnedSaysSo() throws Exception {
        var later = LocalDate.of(LocalDate.now().getYear() + 1, 3, 31);
        send(lead, "/deadlines", "due", DayText.print(later), "reason", "Thiếu giảng viên");
        var change = jdbc.sql("select max(id) from deadline_change")
                .query(Long.class)
                .single();
        send(other, "/deadlines/" + change + "/decision", "stance", "CONFIRMED", "text", "");
        report(lead, "Xong", true);
        answer(other, "DISPUTED", "Chưa xong");

        assertThat(titles(department))
                .containsExactly(
                        "Trả lại: Tập huấn cán bộ cơ sở",
                        "Báo hoàn thành: Tập huấn cán bộ cơ sở",
                        "Xác nhận: Tập huấn cán bộ cơ sở",
                        "Xin điều chỉnh thời hạn: Tập huấn cán bộ cơ sở");
        assertThat(entries(department).get(3).getDescription().getValue())
                .contains("Thiếu giảng viên", "Hạn mới xin: " + DayText.print(later));
    }

    @Test
    void aPartyHearsOfWhatItSignedAndOfHeldReviewsAlone() throws Exception {
        report(lead, "Đã mở ba lớp", false);
        var conferences = new ConferenceRows(jdbc, entities);
        var year = LocalDate.now().getYear();
        var held = conferences.held("Hội nghị sơ kết tỉnh Bước", year + "-01-20", "Hội trường", committee);
        new MaterialRows(jdbc).reviewed(held, programme, year - 1);
        new ProgrammeRows(jdbc, entities)
                .programme("Chương trình cũ", committee)
                .period("2018-01-01", "2018-12-31")
                .signed("2018-04-10", null)
                .archival()
                .between(committee, front)
                .save();
        new ProgrammeRows(jdbc, entities)
                .programme("Chương trình chưa ký", committee)
                .between(committee, front)
                .save();
        jdbc.sql("update programme set status = 'DRAFT' where title = 'Chương trình chưa ký'")
                .update();

        assertThat(titles(front))
                .containsExactly("Tổng kết năm: Chương trình tỉnh Bước", SIGNING, "Ký kết: Chương trình cũ");
        assertThat(entries(front).get(2).getDescription().getValue())
                .isEqualTo("Đã ký ngày 10/04/2018, ghi lại theo nguồn.");
        assertThat(entries(front).get(0).getLink()).contains("/hoi-nghi/" + held.slug() + "#danh-gia-");
    }

    @Test
    void thePageOfAnAgencyNamesItsFeedAndAFeedOfNobodyIsNotFound() throws Exception {
        var page = Jsoup.parse(mvc.perform(get("/co-quan/" + front.slug()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        var path = "/co-quan/" + front.slug() + "/rss";
        assertThat(page.select("link[rel=alternate][type=application/rss+xml]").attr("href"))
                .isEqualTo(path);
        assertThat(page.select("main a[href=" + path + "]")).isNotEmpty();
        mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/rss+xml;charset=UTF-8"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(feed(front).getTitle()).endsWith(" – Ủy ban Mặt trận Tổ quốc tỉnh Bước");
        mvc.perform(get("/co-quan/khong-co/rss")).andExpect(status().isNotFound());
    }

    @Test
    void itIsBoundedAndCostsTheSameWhateverHappened() throws Exception {
        report(lead, "Đã mở ba lớp", false);
        answer(other, "DISPUTED", "Mới mở hai lớp");
        var few = statements();
        jdbc.sql("""
                        insert into progress_entry (id, commitment_id, programme_id, as_of, text, claim, agency_id, made_by, made_at)
                        select nextval('progress_entry_seq'), :id, :programme, current_date - n, 'Báo cáo ' || n, false,
                               case when n % 2 = 0 then :committee else :department end, 'nguoi-go-may', now() - n * interval '1 day'
                          from generate_series(1, 80) n
                        """)
                .param("id", id)
                .param("programme", programme.id())
                .param("committee", committee.id())
                .param("department", department.id())
                .update();
        forget();

        assertThat(statements()).isLessThanOrEqualTo(few);
        assertThat(entries(department)).hasSize(50);
        assertThat(entries(department).get(0).getTitle()).startsWith("Có ý kiến khác");
        assertThat(feed(department).toString()).doesNotContain("nguoi-go-may");
    }

    private int statements() throws Exception {
        forget();
        return SqlCounter.statementsOf(() -> mvc.perform(get("/co-quan/" + department.slug() + "/rss")))
                .size();
    }

    private List<String> titles(Agency agency) throws Exception {
        return entries(agency).stream().map(SyndEntry::getTitle).toList();
    }

    private List<SyndEntry> entries(Agency agency) throws Exception {
        return feed(agency).getEntries();
    }

    private SyndFeed feed(Agency agency) throws Exception {
        forget();
        var answer = mvc.perform(get("/co-quan/" + agency.slug() + "/rss"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new SyndFeedInput().build(new StringReader(answer));
    }
}
