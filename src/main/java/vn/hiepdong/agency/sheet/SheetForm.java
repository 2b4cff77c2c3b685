package vn.hiepdong.agency.sheet;

import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.web.form.Submissions;

/** The workbook that somebody brings. */
record SheetForm(String submissionKey, MultipartFile file) {

    static SheetForm blank() {
        return new SheetForm(Submissions.newKey(), null);
    }
}
