package vn.hiepdong.news.word;

import org.springframework.web.multipart.MultipartFile;
import vn.hiepdong.web.form.Submissions;

/** A Word file from which an article begins. */
record WordForm(String submissionKey, MultipartFile file) {

    static WordForm blank() {
        return new WordForm(Submissions.newKey(), null);
    }
}
