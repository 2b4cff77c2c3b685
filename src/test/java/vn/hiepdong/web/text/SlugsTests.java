package vn.hiepdong.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title                                                 | slug
            Chương trình phối hợp công tác năm 2018               | chuong-trinh-phoi-hop-cong-tac-nam-2018
            Đoàn đại biểu Quốc hội                                | doan-dai-bieu-quoc-hoi
            Quyết định số 403-QĐ/TU                               | quyet-dinh-so-403-qd-tu
            Nhiệm kỳ 2021 – 2026: sơ kết "giữa nhiệm kỳ"          | nhiem-ky-2021-2026-so-ket-giua-nhiem-ky
            UỶ BAN MẶT TRẬN TỔ QUỐC                               | uy-ban-mat-tran-to-quoc
            '  Hội nghị…  '                                       | hoi-nghi
            '!!! – ???'                                           | ban-ghi
            ''                                                    | ban-ghi
                                                                  | ban-ghi
            """, useHeadersInDisplayName = true)
    void aTitleBecomesASlug(String title, String slug) {
        assertThat(Slugs.of(title)).isEqualTo(slug);
    }

    @Test
    void aSlugIsTheSameHoweverTheTitleIsEncoded() {
        var composed = "Chương trình phối hợp giữa Ủy ban và Đoàn";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(Slugs.of(decomposed))
                .isEqualTo(Slugs.of(composed))
                .isEqualTo("chuong-trinh-phoi-hop-giua-uy-ban-va-doan");
    }

    @Test
    void aLongTitleIsCutBetweenTwoWords() {
        var slug = Slugs.of("Chương trình phối hợp công tác giữa Ủy ban nhân dân với Ủy ban Mặt trận Tổ quốc Việt Nam "
                + "và các tổ chức chính trị - xã hội");
        assertThat(slug)
                .isEqualTo(
                        "chuong-trinh-phoi-hop-cong-tac-giua-uy-ban-nhan-dan-voi-uy-ban-mat-tran-to-quoc-viet-nam-va-cac-to")
                .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 100", "5000, 100"})
    void aTitleOfOneEndlessWordIsCutAnyway(int letters, int length) {
        assertThat(Slugs.of("a".repeat(letters))).hasSize(length);
    }

    @Test
    void aWordThatEndsJustAtTheLimitIsKept() {
        assertThat(Slugs.of("a".repeat(95) + " " + "bbbb cccc")).isEqualTo("a".repeat(95) + "-bbbb");
    }

    @Test
    void aTakenSlugGetsTheNextFreeNumber() {
        var taken = Set.of("ubnd-tinh", "ubnd-tinh-2");
        assertThat(Slugs.free("UBND tỉnh", taken::contains)).isEqualTo("ubnd-tinh-3");
        assertThat(Slugs.free("UBND huyện", taken::contains)).isEqualTo("ubnd-huyen");
    }

    @Test
    void aNumberedSlugIsNoLongerThanAnyOther() {
        var longest = "a".repeat(Slugs.MAX_LENGTH);
        assertThat(Slugs.free(longest, longest::equals))
                .hasSize(Slugs.MAX_LENGTH)
                .endsWith("a-2");
    }
}
