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

    /** What is pasted from elsewhere brings them along; a feed that held one would be none. */
    @Test
    void whatNoFeedCanBearIsDropped() {
        assertThat(Nfc.printable("H\u0000ộ\u0001i\u001B \tnghị\uFFFE\r\nquý\u000Bmột\fhai\u0085"))
                .isEqualTo("Hội \tnghị\r\nquý\nmột\nhai");
        assertThat(Nfc.printable(null)).isNull();
    }
}
