package vn.hiepdong.visit.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** People of this country are counted whatever they read with; programs are not. */
class RobotsTests {

    private static final Path LIST = Path.of("src/main/resources/visit/crawler-user-agents-1.60.0");

    private final Robots robots = new Robots();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130.0.150 Chrome/124.0.6367.150 Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/655 ZaloTheme/light ZaloLanguage/vn",
                "Mozilla/5.0 (Linux; Android 14; SM-A155F Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/139.0.7258.94 Mobile Safari/537.36 Zalo android/25070910 ZaloTheme/light ZaloLanguage/vi",
                "Mozilla/5.0 (Linux; Android 13; V2207 Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/139.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/526.0.0.50.78;]",
                "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36"
            })
    void people(String userAgent) {
        assertThat(robots.isRobot(userAgent)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)
            Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)
            Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36
            facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)
            python-requests/2.32.3
            Wget/1.21.4
            ''
            -
            """)
    void programs(String userAgent) {
        assertThat(robots.isRobot(userAgent)).isTrue();
    }

    @Test
    void aNameNoBrowserWouldBear() {
        assertThat(robots.isRobot("Mozilla/5.0 " + "x".repeat(600))).isTrue();
    }

    /** The list brings names of each robot it knows. */
    static Stream<String> listed() throws Exception {
        var entries = JsonMapper.builder().build().readTree(LIST.resolve("crawler-user-agents.json"));
        return StreamSupport.stream(entries.spliterator(), false)
                .flatMap(entry -> StreamSupport.stream(entry.get("instances").spliterator(), false))
                .map(instance -> instance.asString());
    }

    @Test
    void everyRobotOfTheListIsKnown() throws Exception {
        assertThat(listed()).hasSizeGreaterThan(2000).allMatch(robots::isListed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            crawler-user-agents.json, 8dc5f0500e3d367ec08cd0f5a4db8f3f8ab8f60f9b63657d511a122abbc0417d3d4da9f2011a2f62f224092e02f63e24c14b3df9346443a6378a45d3f0161ba5
            LICENSE,                  f2f0478940de2e8380c6b65a00a3437eacc517a419ab79ddcf13d7929762be52c09df428007b30d8eb1c5a7d95841322ad339c3ee6a6307cf3123b18039b9950
            """)
    void theListIsWhatItsMakersPublished(String file, String sha512) throws Exception {
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(LIST.resolve(file)));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha512);
    }
}
