package vn.hiepdong.web.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hiepdong.web.RuleViolation;

/**
 * Opens what somebody uploaded as a workbook, or says in a sentence why it is none. An .xlsx is a zip: it is unpacked once
 * into nothing before the library may build a tree from it, so that neither a bomb nor a sheet formatted to its last row
 * fills the memory.
 */
final class WorkbookFile {

    /** Unpacked. Two thousand full rows come to a quarter of it. */
    private static final long MOST_BYTES = 20_000_000;

    private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookFile() {}

    /** @throws RuleViolation on the field {@code file} */
    static XSSFWorkbook open(byte[] content) {
        if (startsWith(content, OLD_OR_ENCRYPTED)) {
            throw refused("Tệp này được đặt mật khẩu, hoặc là tệp Excel đời cũ (.xls). Hãy bỏ mật khẩu và lưu lại thành"
                    + " tệp .xlsx.");
        }
        try {
            unpackIntoNothing(content);
            return new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // the library has no one exception for a file that is not what it claims to be
            throw refused(
                    "Không đọc được tệp này: tệp hỏng hoặc không phải tệp Excel (.xlsx). Hãy mở tệp bằng Excel rồi"
                            + " lưu lại thành .xlsx.");
        }
    }

    private static void unpackIntoNothing(byte[] content) throws IOException {
        var buffer = new byte[8192];
        var unpacked = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    throw refused("Tệp này có macro. Hãy lưu lại thành tệp .xlsx không có macro.");
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_BYTES) {
                        throw refused("Tệp này quá lớn khi mở ra. Hãy chép các dòng cần nhập sang tệp mẫu mới tải về.");
                    }
                }
            }
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= content.length || content[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static RuleViolation refused(String sentence) {
        return new RuleViolation("file", sentence);
    }
}
