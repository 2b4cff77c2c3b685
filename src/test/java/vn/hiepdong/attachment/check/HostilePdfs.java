package vn.hiepdong.attachment.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

/** PDFs as no library writes them. */
final class HostilePdfs {

    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";

    private HostilePdfs() {}

    /** One page, with this in its catalogue, in plain letters. */
    static byte[] uncompressed(String inCatalogue) {
        return objects("<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>", PAGES, PAGE);
    }

    static byte[] pagesThatAreTheirOwnChildren() {
        return objects("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
    }

    /** The action itself is packed with others; who looks through the letters of the file does not see it. */
    static byte[] hiddenInAnObjectStream(String action) {
        var packed = packed("4 0 << " + action + " >>");
        var first = "4 0 ".length();
        return new Writer("1.5")
                .object("<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>").object(PAGES).object(PAGE).skip().stream(
                                "/Type /ObjStm /N 1 /First " + first + " /Filter /FlateDecode", packed)
                        .endWithAList(5);
    }

    /** An archive in a stream, near enough to the end to be found by those who read archives. */
    static byte[] aroundAnArchive(byte[] zip) {
        return new Writer("1.4")
                .object("<< /Type /Catalog /Pages 2 0 R >>").object(PAGES).object(PAGE).stream("", zip).stream(
                                "", noise(5_000))
                        .end();
    }

    /** Bytes that cannot be packed, the same each time. */
    static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] objects(String... objects) {
        var writer = new Writer("1.4");
        for (var object : objects) {
            writer.object(object);
        }
        return writer.end();
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Writer {

        private final ByteArrayOutputStream file = new ByteArrayOutputStream();
        private final StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        private final ByteArrayOutputStream list = new ByteArrayOutputStream();
        private int number;

        Writer(String version) {
            write("%PDF-" + version + "\n");
            entry(0, 0, 0);
        }

        Writer object(String content) {
            begin();
            write(content + "\nendobj\n");
            return this;
        }

        Writer stream(String head, byte[] content) {
            begin();
            write("<< " + head + " /Length " + content.length + " >>\nstream\n");
            file.writeBytes(content);
            write("\nendstream\nendobj\n");
            return this;
        }

        /** The next number is of an object that lies in the next stream. */
        Writer skip() {
            number++;
            entry(2, number + 1, 0);
            return this;
        }

        byte[] end() {
            var at = file.size();
            write("xref\n0 " + (number + 1) + "\n" + table + "trailer\n<< /Size " + (number + 1)
                    + " /Root 1 0 R >>\nstartxref\n" + at + "\n%%EOF\n");
            return file.toByteArray();
        }

        /** With a list of where objects lie instead of a table. */
        byte[] endWithAList(int objects) {
            var at = file.size();
            entry(1, at, 0);
            stream("/Type /XRef /W [1 4 1] /Size " + (objects + 2) + " /Root 1 0 R", list.toByteArray());
            write("startxref\n" + at + "\n%%EOF\n");
            return file.toByteArray();
        }

        private void begin() {
            number++;
            table.append(String.format("%010d 00000 n \n", file.size()));
            if (list.size() < 6 * (number + 1)) {
                entry(1, file.size(), 0);
            }
            write(number + " 0 obj\n");
        }

        private void entry(int kind, int where, int index) {
            list.write(kind);
            for (var shift = 24; shift >= 0; shift -= 8) {
                list.write(where >> shift);
            }
            list.write(index);
        }

        private void write(String text) {
            file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
