package vn.hiepdong.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the public reads on single pages. */
class PublicPagesTests extends PublicArchive {

    @Test
    void whatIsNotPublicIsNotFound() throws Exception {
        var draft = programmes.programme("Bản nháp", committee).save();
        var waiting = programmes
                .programme("Bản chờ ký", committee)
                .status("READY_TO_SIGN")
                .save();
        var hidden = conferences.planned("Hội nghị nội bộ", THIS_YEAR + "-12-30", false, committee);
        for (var page : List.of(
                "/chuong-trinh/" + draft.slug(),
                "/chuong-trinh/" + waiting.slug(),
                "/hoi-nghi/" + hidden.slug(),
                "/chuong-trinh/khong-co",
                "/hoi-nghi/khong-co",
                "/co-quan/khong-co")) {
            mvc.perform(get(page)).andExpect(status().isNotFound());
        }
        assertThat(body("/chuong-trinh")).doesNotContain("Bản nháp").doesNotContain("Bản chờ ký");
        assertThat(body("/hoi-nghi")).doesNotContain("Hội nghị nội bộ");
    }

    @Test
    void anOldTextPrintsTheNamesOfItsDayAndWhatTheyAreNow() throws Exception {
        for (var page : List.of("/chuong-trinh/" + archival.slug(), "/hoi-nghi/" + ceremony.slug())) {
            assertThat(text(page)).contains("Ban Dân vận Tỉnh ủy Mẫu (nay là Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu)");
        }
        assertThat(text("/chuong-trinh/" + live.slug())).doesNotContain("nay là Ban Tuyên giáo");
    }

    @Test
    void anArchivalTextIsNeverOverdueAndNamesItsSource() throws Exception {
        assertThat(text("/chuong-trinh/" + archival.slug()))
                .contains("Đã ký ngày 10/04/2018, ghi lại theo nguồn, 3 nội dung.")
                .contains("Ghi lại theo nguồn: Báo Mẫu")
                .contains("nguồn không nêu")
                .doesNotContain("quá hạn")
                .doesNotContain("hết thời hạn");
    }

    @Test
    void aLiveTextSaysHowEachItemStands() throws Exception {
        assertThat(text("/chuong-trinh/" + live.slug()))
                .contains("Đã ký ngày 05/01/" + THIS_YEAR + ", đang thực hiện, 3 nội dung.")
                .contains("quá hạn")
                .contains("thường xuyên");
        assertThat(text("/")).contains("Năm " + THIS_YEAR + " các bên cam kết 3 việc: còn 3, trong đó 1 quá hạn.");
    }

    @Test
    void anOfficeOnlyAttestedOnADayPrintsThereAndLeadsNobodyToday() throws Exception {
        assertThat(text("/hoi-nghi/" + ceremony.slug()))
                .contains("Nguyễn Văn Mẫu Chủ tịch UBND tỉnh Mẫu")
                .contains("Thứ Ba, 10/04/2018, buổi chiều");
        assertThat(text("/co-quan/" + committee.slug())).doesNotContain("Người đứng đầu");
    }

    @Test
    void aCeremonyIsReachedByBothItsAddresses() throws Exception {
        mvc.perform(get("/le-ky-ket/" + ceremony.slug()))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/hoi-nghi/" + ceremony.slug()));
        var meeting = conferences.held("Họp giao ban", "2018-05-10", "Phòng họp", committee);
        mvc.perform(get("/le-ky-ket/" + meeting.slug())).andExpect(status().isNotFound());
    }

    @Test
    void whoWasToldOfAConferenceReadsThatItIsCancelled() throws Exception {
        var called = conferences.cancelled("Hội nghị sẽ không họp", THIS_YEAR + "-12-30", committee);
        assertThat(text("/hoi-nghi/" + called.slug())).contains("Hội nghị này đã hủy");
        assertThat(body("/hoi-nghi")).doesNotContain("Hội nghị sẽ không họp");
    }

    @Test
    void listsAreFilteredByWhatTheirAddressSays() throws Exception {
        assertThat(text("/chuong-trinh?nam=2019")).contains("dân vận 2018").doesNotContain("giám sát năm nay");
        assertThat(text("/chuong-trinh?loai=chuong-trinh-phoi-hop-nam"))
                .contains("giám sát năm nay")
                .doesNotContain("dân vận 2018");
        assertThat(text("/chuong-trinh?trang-thai=dang-thuc-hien"))
                .contains("giám sát năm nay")
                .doesNotContain("dân vận 2018");
        assertThat(text("/chuong-trinh?tu-khoa=dan%20van%202018")).contains("dân vận 2018");
        assertThat(text("/co-quan?tu-khoa=ban%20dan%20van")).contains("Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu");
    }
}
