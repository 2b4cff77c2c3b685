package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Opens the compressed parts of a PDF without keeping them, before a reader of PDF does it in memory: a list of objects of a few
 * kilobytes may unfold to gigabytes.
 */
final class PdfStreams {

    private static final int LARGEST = 64 << 20;

    /** A scanned sheet in colours. */
    private static final int LARGEST_PICTURE = 512 << 20;

    private static final long ALL = 4L << 30;
    private static final int HEAD = 4096;
    private static final Pattern BEGIN = Pattern.compile("stream\\r?\\n");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern LIST_OF_OBJECTS = Pattern.compile("/(XRef|ObjStm|First)\\b");
    private static final Pattern OTHER_PACKING =
            Pattern.compile("/(LZW|RunLength|ASCIIHex|ASCII85)Decode|/(LZW|RL|AHx|A85)\\b|/Filter\\s*\\d");

    private PdfStreams() {}

    /** @throws Refused when a part, or all of them together, unfold to more than a document needs */
    static void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var total = 0L;
        var begins = BEGIN.matcher(text);
        while (begins.find()) {
            var head = head(text, begins.start());
            if (LIST_OF_OBJECTS.matcher(head).find()
                    && OTHER_PACKING.matcher(head).find()) {
                throw bomb();
            }
            total += unfolded(bytes, begins.end(), head.contains("/Image") ? LARGEST_PICTURE : LARGEST);
            if (total > ALL) {
                throw bomb();
            }
        }
    }

    /** What is said of a part right before it, in plain letters. */
    private static String head(String text, int end) {
        var from = Math.max(text.lastIndexOf(" obj", end), end - HEAD);
        return ESCAPED.matcher(text.substring(Math.max(0, from), end))
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    /** How many bytes a part unfolds to; of one that is broken or packed otherwise, up to where that shows. */
    private static long unfolded(byte[] bytes, int from, long most) {
        var inflater = new Inflater();
        var thrownAway = new byte[1 << 16];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (inflater.inflate(thrownAway) > 0) {
                if (inflater.getBytesWritten() > most) {
                    throw bomb();
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherwise) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static Refused bomb() {
        return new Refused("quá lớn khi mở ra", "in lại thành PDF rồi gửi");
    }
}
