package vn.hiepdong.web.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;

/** The workbook that somebody brings. */
public record SheetForm(String submissionKey, MultipartFile file) {

    private static final String NAMELESS = "tệp Excel";

    public static SheetForm blank() {
        return new SheetForm(Submissions.newKey(), null);
    }

    /**
     * The name of the file that was brought.
     *
     * @throws RuleViolation when none was
     */
    public String name() {
        if (file == null || file.isEmpty()) {
            throw new RuleViolation("file", "Hãy chọn tệp Excel (.xlsx) đã điền theo mẫu.");
        }
        var name = CellReader.clean(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        return name.isEmpty() ? NAMELESS : name;
    }

    public byte[] content() {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
