package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/** A Word or Excel file that shows what is written in it and does nothing else. */
@Component
class OfficeCheck implements FileCheck {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 200_000_000;
    /** A part that unpacks to so many times its size was made to; small ones may. */
    private static final int MOST_TIMES = 200;

    private static final long SMALL = 5_000_000;
    /** A part that is said to lie above its file, at the root of a disk, or behind a sign that only some take for a slash. */
    private static final Pattern OUT_OF_THE_FILE = Pattern.compile("(^|/)\\.\\.(/|$)|^/|\\\\|^[A-Za-z]:|\\p{Cntrl}");

    private static final Pattern MACROS = Pattern.compile("macro(enabled|sheet)", Pattern.CASE_INSENSITIVE);
    private static final int LOCAL_HEADER_BYTES = 30;
    private static final int END_RECORD = 22;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_SIGNATURE = 0x06054b50;

    @Override
    public boolean knows(UploadType type) {
        return type == UploadType.DOCX || type == UploadType.XLSX;
    }

    @Override
    public void check(Path file, UploadType type) throws IOException {
        check(file, type, true);
    }

    /** @param outermost a workbook in it, from which a diagram is drawn, is looked at alike, and holds no other */
    private static void check(Path file, UploadType type, boolean outermost) throws IOException {
        isOneZip(file);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = zip.stream().map(ZipEntry.class::cast).toList();
            fitsTogether(parts, Files.size(file));
            var unpacked = 0L;
            for (var part : parts) {
                unpacked += unpack(zip, part);
                if (unpacked > MOST_BYTES) {
                    throw bomb();
                }
                if (!(outermost && isWorkbook(part))) {
                    OfficePart.harmless(zip, part);
                }
            }
            isOfType(zip, type);
            for (var part : parts) {
                if (outermost && isWorkbook(part)) {
                    checkWorkbook(zip, part);
                }
            }
        } catch (ZipException broken) {
            throw damaged();
        }
    }

    private static boolean isWorkbook(ZipEntry part) {
        return OfficePart.nameOf(part).matches(".*/embeddings/[^/]+\\.xlsx");
    }

    private static void checkWorkbook(ZipFile zip, ZipEntry part) throws IOException {
        var copy = Files.createTempFile("bieu-", ".xlsx");
        try {
            try (var content = zip.getInputStream(part)) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            check(copy, UploadType.XLSX, false);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Its parts are so many as a document has, each by a name of its own that leads nowhere else, and none lies in another. */
    private static void fitsTogether(List<ZipEntry> parts, long size) {
        if (parts.size() > MOST_PARTS) {
            throw bomb();
        }
        var names = new HashSet<String>();
        var packed = 0L;
        for (var part : parts) {
            if (OUT_OF_THE_FILE.matcher(part.getName()).find() || !names.add(OfficePart.nameOf(part))) {
                throw damaged();
            }
            packed += LOCAL_HEADER_BYTES + part.getCompressedSize();
        }
        if (packed > size) {
            throw bomb();
        }
    }

    /** From the first byte to the last: a file may be two things at once. */
    private static void isOneZip(Path file) throws IOException {
        try (var content = FileChannel.open(file)) {
            var head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            var end = ByteBuffer.allocate(END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
            content.read(head, 0);
            content.read(end, Math.max(0, content.size() - END_RECORD));
            if (head.getInt(0) != LOCAL_HEADER
                    || end.getInt(0) != END_SIGNATURE
                    || Integer.toUnsignedLong(end.getInt(12)) + Integer.toUnsignedLong(end.getInt(16)) + END_RECORD
                            != content.size()) {
                throw damaged();
            }
        }
    }

    private static long unpack(ZipFile zip, ZipEntry part) throws IOException {
        var bytes = 0L;
        var buffer = new byte[65_536];
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > SMALL && bytes > MOST_TIMES * Math.max(1, part.getCompressedSize()) || bytes > MOST_BYTES) {
                    throw bomb();
                }
            }
        }
        return bytes;
    }

    private static void isOfType(ZipFile zip, UploadType type) throws IOException {
        var types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            throw not(type);
        }
        try (var content = zip.getInputStream(types)) {
            var kinds = OfficeParts.contentTypes(content);
            if (kinds.stream().anyMatch(kind -> MACROS.matcher(kind).find())) {
                throw OfficePart.macros();
            }
            if (!kinds.contains(type.mediaType() + ".main+xml")) {
                throw not(type);
            }
        } catch (OfficeParts.Unreadable unreadable) {
            throw not(type);
        }
    }

    private static Refused not(UploadType type) {
        return new Refused(
                "không phải tệp " + type.label(), "mở bằng " + type.label() + " và lưu lại thành ." + type.extension());
    }

    static Refused damaged() {
        return new Refused("bị hỏng", "mở bằng Word hoặc Excel, lưu lại rồi gửi");
    }

    private static Refused bomb() {
        return new Refused("quá lớn khi mở ra", "chia nhỏ hoặc lưu thành PDF rồi gửi");
    }
}
