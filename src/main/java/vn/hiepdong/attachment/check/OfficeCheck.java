package vn.hiepdong.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
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
    private static final int END_RECORD = 22;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int END_SIGNATURE = 0x06054b50;

    @Override
    public boolean knows(UploadType type) {
        return type == UploadType.DOCX || type == UploadType.XLSX;
    }

    @Override
    public void check(Path file, UploadType type) throws IOException {
        isOneZip(file);
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            var unpacked = 0L;
            for (var part : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                unpacked += unpack(zip, part);
                if (unpacked > MOST_BYTES) {
                    throw bomb();
                }
                harmless(zip, part);
            }
            isOfType(zip, type);
        } catch (ZipException broken) {
            throw damaged();
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

    private static void harmless(ZipFile zip, ZipEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/")) {
            throw macros();
        }
        if (name.contains("/embeddings/") && !name.endsWith(".xlsx")) {
            throw embedded();
        }
        if (name.endsWith(".rels")) {
            try (var content = zip.getInputStream(part)) {
                OfficeParts.relationships(content).forEach(OfficeCheck::harmless);
            }
        }
    }

    private static void harmless(OfficeParts.Relationship relationship) {
        if (relationship.isOf("oleObject")) {
            throw embedded();
        }
        if (relationship.isOf("vbaProject") || relationship.isOf("control")) {
            throw macros();
        }
        if (relationship.external() && !relationship.isOf("hyperlink")) {
            throw new Refused("lấy nội dung từ nơi khác bên ngoài tệp", "chép hẳn nội dung ấy vào tệp rồi gửi lại");
        }
    }

    private static void isOfType(ZipFile zip, UploadType type) throws IOException {
        var types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            throw not(type);
        }
        try (var content = zip.getInputStream(types)) {
            var kinds = OfficeParts.contentTypes(content);
            if (kinds.stream().anyMatch(kind -> kind.toLowerCase(Locale.ROOT).contains("macroenabled"))) {
                throw macros();
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

    private static Refused damaged() {
        return new Refused("bị hỏng", "mở bằng Word hoặc Excel, lưu lại rồi gửi");
    }

    private static Refused bomb() {
        return new Refused("quá lớn khi mở ra", "chia nhỏ hoặc lưu thành PDF rồi gửi");
    }

    private static Refused macros() {
        return new Refused("có macro hoặc nút điều khiển", "lưu lại thành .docx, .xlsx không có macro");
    }

    private static Refused embedded() {
        return new Refused("có tệp khác nhúng bên trong", "bỏ phần nhúng hoặc lưu thành PDF rồi gửi");
    }
}
