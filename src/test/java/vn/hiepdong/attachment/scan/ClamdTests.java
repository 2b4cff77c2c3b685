package vn.hiepdong.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hiepdong.attachment.scan.FakeClamd.Mood;

/** The words between the portal and ClamAV's daemon, on a server that speaks as it does, over both kinds of sockets. */
class ClamdTests {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(200);

    private final List<FakeClamd> servers = new ArrayList<>();

    @TempDir
    Path folder;

    enum Way {
        TCP,
        PATH
    }

    @AfterEach
    void closed() {
        servers.forEach(FakeClamd::close);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheCleanFromTheInfected(Way way) throws IOException {
        var server = server(way);
        var clamd = new Clamd(server.properties(PATIENT));

        assertThatCode(clamd::ping).doesNotThrowAnyException();
        assertThat(clamd.findIn(file("Nội dung"))).isEmpty();
        assertThat(clamd.findIn(file(""))).isEmpty();
        assertThat(clamd.findIn(file("mở đầu " + FakeClamd.EICAR))).contains("Eicar-Test-Signature");
    }

    /** In many parts, and the virus lies across two of them. */
    @ParameterizedTest
    @EnumSource
    void sendsALargeFileWhole(Way way) throws IOException {
        var server = server(way);
        var large = "a".repeat((1 << 16) - 20) + FakeClamd.EICAR + "b".repeat(5_000_000);

        assertThat(new Clamd(server.properties(PATIENT)).findIn(file(large))).isPresent();
        assertThat(server.scanned).containsExactly(FakeClamd.sha256(large.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "TAKES_LITTLE, lớn hơn giới hạn của máy quét",
        "BREAKS_OFF,   ngắt kết nối giữa chừng",
        "HANGS,        không trả lời trong thời hạn",
        "FAILS,        máy quét báo lỗi: Can",
        "MUMBLES,      máy quét báo lỗi: ?b????",
    })
    void whatIsNoAnswerIsNeverTakenForClean(Mood mood, String why) throws IOException {
        for (var way : Way.values()) {
            var server = server(way);
            server.mood = mood;
            var clamd = new Clamd(server.properties(mood == Mood.HANGS ? IMPATIENT : PATIENT));
            var large = file("x".repeat(3_000_000));
            assertThatThrownBy(() -> clamd.findIn(large))
                    .as(way.name())
                    .isInstanceOf(ScannerAway.class)
                    .hasMessageContaining(why);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneThatIsAwayIsSaidToBe(Way way) throws IOException {
        var server = server(way);
        server.goAway();
        var clamd = new Clamd(server.properties(PATIENT));
        var file = file("x");
        assertThatThrownBy(clamd::ping).hasMessage("không kết nối được máy quét");
        assertThatThrownBy(() -> clamd.findIn(file)).hasMessage("không kết nối được máy quét");

        server.comeBack();
        assertThat(clamd.findIn(file)).isEmpty();
    }

    @Test
    void whoWaitsForAPageIsToldAtOnce() throws IOException {
        var server = server(Way.TCP);
        var found = new ArrayList<Object>();
        var properties = new ScanProperties(server.setting(), PATIENT, IMPATIENT);
        var asking = new AskingAtOnce(new Clamd(properties), properties, found::add);

        assertThat(asking.objection("bieu-trung.png", file("x"), "0")).isEmpty();
        assertThat(asking.objection("bieu-trung.png", file(FakeClamd.EICAR), "0"))
                .contains(
                        "Tệp “bieu-trung.png” có mã độc (Eicar-Test-Signature) nên không được nhận; hãy quét máy của bạn.");
        assertThat(found).singleElement().isInstanceOf(InfectedFileFound.class);

        server.mood = Mood.HANGS;
        assertThat(asking.objection("bieu-trung.png", file("x"), "0"))
                .contains("Chưa kiểm tra được mã độc trong tệp “bieu-trung.png”: máy quét không trả lời trong thời hạn;"
                        + " hãy gửi lại sau ít phút.");
        var none = new ScanProperties("", PATIENT, IMPATIENT);
        assertThat(new AskingAtOnce(new Clamd(none), none, found::add).objection("a", file("x"), "0"))
                .isEmpty();
    }

    @Test
    void aPlaceIsAPathOrAHostAndAPort() {
        assertThat(at("/run/clamav/clamd.ctl").address())
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
        assertThat(at("unix:/run/clamd.ctl").address()).isEqualTo(UnixDomainSocketAddress.of("/run/clamd.ctl"));
        assertThat(at(" 127.0.0.1:3310 ").address()).isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
        assertThat(at("tcp://[::1]:3310").address()).isEqualTo(new InetSocketAddress("::1", 3310));
        assertThat(at("").on()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clamd", "clamd.ctl", "localhost:", "localhost:99999", "http://localhost:3310/", "a b:3310"})
    void anotherIsRefusedWhenThePortalStarts(String setting) {
        assertThatThrownBy(() -> at(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PORTAL_CLAMD phải là");
    }

    private static ScanProperties at(String setting) {
        return new ScanProperties(setting, PATIENT, IMPATIENT);
    }

    private FakeClamd server(Way way) {
        var server = way == Way.TCP
                ? FakeClamd.onTcp()
                : FakeClamd.onPath(folder.resolve("clamd-" + servers.size() + ".ctl"));
        servers.add(server);
        return server;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "tep", ""), content);
    }
}
