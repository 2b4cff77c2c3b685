package vn.hiepdong.attachment.scan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks ClamAV's daemon by its own words: sends the content itself (INSTREAM), so that it needs no right to the data folder. */
@Component
class Clamd {

    private static final int PART = 1 << 16;
    private static final int LONGEST_NAME = 200;
    private static final String FOUND = " FOUND";

    private final ScanProperties properties;

    Clamd(ScanProperties properties) {
        this.properties = properties;
    }

    /** @throws ScannerAway when it does not say that it is there */
    void ping() throws IOException {
        try (var clamd = new ClamdConnection(properties.address(), properties.hurry())) {
            clamd.send(command("PING"));
            if (!clamd.answer().equals("PONG")) {
                throw new ScannerAway("máy quét chưa sẵn sàng");
            }
        } catch (IOException brokenOff) {
            throw away(brokenOff);
        }
    }

    /**
     * @return what was found in it; empty: it is clean
     * @throws ScannerAway when it did not say so, for whatever reason
     * @throws InterruptedIOException when the portal stops meanwhile
     */
    Optional<String> findIn(Path file) throws IOException {
        return findIn(file, properties.patience());
    }

    /** The same while somebody waits. */
    Optional<String> findQuicklyIn(Path file) throws IOException {
        return findIn(file, properties.hurry());
    }

    private Optional<String> findIn(Path file, Duration patience) throws IOException {
        try (var content = FileChannel.open(file)) {
            return ask(content, patience);
        }
    }

    private Optional<String> ask(FileChannel content, Duration patience) throws IOException {
        try (var clamd = new ClamdConnection(properties.address(), patience)) {
            send(content, clamd);
            return verdict(clamd.answer());
        } catch (IOException brokenOff) {
            throw away(brokenOff);
        }
    }

    private static void send(FileChannel content, ClamdConnection clamd) throws IOException {
        var takes = clamd.send(command("INSTREAM"));
        var part = ByteBuffer.allocate(Integer.BYTES + PART);
        while (takes) {
            part.clear().position(Integer.BYTES);
            var length = Math.max(0, content.read(part));
            part.flip().putInt(0, length);
            takes = clamd.send(part) && length > 0;
        }
    }

    /** In its own form with a zero byte, under which an answer ends with one too. */
    private static ByteBuffer command(String word) {
        return ByteBuffer.wrap(("z" + word + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<String> verdict(String answer) throws ScannerAway {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return Optional.of(clean(answer.substring("stream: ".length(), answer.length() - FOUND.length())));
        }
        throw new ScannerAway(
                answer.contains("size limit exceeded")
                        ? "tệp lớn hơn giới hạn của máy quét (StreamMaxLength)"
                        : answer.isEmpty() ? "máy quét ngắt kết nối giữa chừng" : "máy quét báo lỗi: " + clean(answer));
    }

    /** It goes into a log and onto a page. */
    private static String clean(String words) {
        var line = words.replaceAll("[^\\p{L}\\p{N} '.:_()-]", "?").strip();
        return line.isEmpty() ? "?" : line.substring(0, Math.min(LONGEST_NAME, line.length()));
    }

    private static IOException away(IOException brokenOff) {
        return brokenOff instanceof ScannerAway || brokenOff instanceof InterruptedIOException
                ? brokenOff
                : new ScannerAway("máy quét ngắt kết nối giữa chừng");
    }
}
