package vn.hiepdong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A reader who sees little sets size and contrast, with scripts and without; no cookie is needed for either. */
class ReadInComfortJourneyTests extends Journey {

    private static final String SIZE = "parseFloat(getComputedStyle(document.body).fontSize)";

    @Test
    void thePageFollowsWithoutScripts() {
        try (var window = Browser.newWindow(320, false)) {
            var reader = window.newPage();
            reader.navigate(address("/tro-nang"));
            var before = heightOf(reader);
            choose(reader);
            assertThat(heightOf(reader)).isGreaterThan(before * 1.3);
            assertThat(window.cookies()).isEmpty();
        }
    }

    @Test
    void theChoiceIsRememberedInTheBrowserAlone() {
        try (var window = Browser.newWindow(1366)) {
            var reader = window.newPage();
            reader.navigate(address("/tro-nang"));
            var before = sizeOf(reader);
            choose(reader);
            assertThat(sizeOf(reader)).isGreaterThan(before * 1.4);

            reader.navigate(address("/lien-he"));
            assertThat(sizeOf(reader)).isGreaterThan(before * 1.4);
            assertThat(reader.isChecked("#tuong-phan")).isTrue();
            assertThat(reader.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(window.cookies()).isEmpty();
            PublicPageChecks.assertAccessible(reader);

            reader.setViewportSize(320, 700);
            assertThat(PublicPageChecks.sidewaysScroll(reader))
                    .as("the largest letters on the smallest screen")
                    .isZero();
        }
    }

    private static void choose(Page reader) {
        reader.click(".comfort summary");
        reader.check("#co-chu-rat-to");
        reader.check("#tuong-phan");
    }

    private static double sizeOf(Page reader) {
        return ((Number) reader.evaluate(SIZE)).doubleValue();
    }

    private static double heightOf(Page reader) {
        return reader.locator("main h1").boundingBox().height;
    }
}
