package vn.hiepdong.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture's alternative text may be (invariant 10, row P19). */
class AltTextTests {

    private static final String CAPTION = "Quang cảnh hội nghị ký kết";

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Hai lãnh đạo trao văn bản đã ký trên sân khấu   | được
                    Hội trường kín chỗ, phông nền màu đỏ            | được
                    Chủ tịch tỉnh bắt tay đại biểu xã 12            | được
                    Ảnh chụp toàn cảnh hội trường từ trên cao       | được
                    IMG_0123                                        | tên tệp
                    img 0123                                        | tên tệp
                    IMG-20180410-WA0001                             | tên tệp
                    DSC01234                                        | tên tệp
                    Ảnh 12                                          | tên tệp
                    hình_3                                          | tên tệp
                    Lễ ký kết năm 2018.JPG                          | tên tệp
                    le-ky-ket.webp                                  | tên tệp
                    ggggg                                           | vài chữ
                    ggggg ggggg                                     | vài chữ
                    ababab abab                                     | vài chữ
                    asdfghjkl                                       | vài chữ
                    ảnh                                             | vài chữ
                    Hình ảnh                                        | vài chữ
                    Ảnh minh họa                                    | vài chữ
                    đang cập nhật                                   | vài chữ
                    họp                                             | vài chữ
                    20180410 101112                                 | vài chữ
                    ... !!! ???                                     | vài chữ
                    ''                                              | vài chữ
                    Quang cảnh hội nghị ký kết                      | chú thích
                    quang canh hoi nghi ky ket                      | chú thích
                    QUANG CẢNH, HỘI NGHỊ KÝ KẾT.                    | chú thích
                    """)
    void saysWhatIsSeenOrIsRefused(String altText, String verdict) {
        var mistake = AltText.mistakeIn(altText, CAPTION);
        if (verdict.equals("được")) {
            assertThat(mistake).isEmpty();
        } else {
            assertThat(mistake).get().asString().contains(verdict);
        }
    }
}
