package vn.hiepdong.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;
import vn.hiepdong.web.form.Choice;

class LabelsTests {

    private enum Season {
        DRY,
        RAINY,
        UNNAMED
    }

    private final Labels labels = labels();

    @Test
    void readsTheVietnameseWord() {
        assertThat(labels.of(Season.RAINY)).isEqualTo("mùa mưa");
    }

    @Test
    void hasNoWordForNothing() {
        assertThat(labels.of(null)).isEmpty();
    }

    @Test
    void aConstantWithoutAWordIsAMistake() {
        assertThatThrownBy(() -> labels.of(Season.UNNAMED))
                .isInstanceOf(NoSuchMessageException.class)
                .hasMessageContaining("Season.UNNAMED");
    }

    @Test
    void offersChoicesInTheOrderGiven() {
        assertThat(labels.choices(List.of(Season.RAINY, Season.DRY)))
                .containsExactly(new Choice("RAINY", "mùa mưa"), new Choice("DRY", "mùa khô"));
    }

    private static Labels labels() {
        var vietnamese = Locale.forLanguageTag("vi");
        var messages = new StaticMessageSource();
        messages.addMessage("Season.DRY", vietnamese, "mùa khô");
        messages.addMessage("Season.RAINY", vietnamese, "mùa mưa");
        return new Labels(messages);
    }
}
