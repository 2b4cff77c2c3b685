package vn.hiepdong.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcTests {

    @Test
    void textIsComposed() {
        assertThat(Nfc.of("Hội nghị")).isEqualTo("Hội nghị").hasSize(8);
        assertThat(Nfc.of(Normalizer.normalize("Hội nghị", Normalizer.Form.NFD)))
                .isEqualTo("Hội nghị");
        assertThat(Nfc.of(null)).isNull();
    }
}
