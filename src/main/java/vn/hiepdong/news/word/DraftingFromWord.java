package vn.hiepdong.news.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.attachment.check.CheckingFiles;
import vn.hiepdong.attachment.check.FileNames;
import vn.hiepdong.attachment.check.Refused;
import vn.hiepdong.attachment.check.UploadType;
import vn.hiepdong.news.ArticleForm;
import vn.hiepdong.news.WritingArticles;
import vn.hiepdong.web.RuleViolation;

/** Makes a draft article of a Word file. The file is looked at like every upload, read, and not kept. */
@Component
class DraftingFromWord {

    private static final int LONGEST = 100_000;

    private final CheckingFiles checking;
    private final WritingArticles writing;

    DraftingFromWord(CheckingFiles checking, WritingArticles writing) {
        this.checking = checking;
        this.writing = writing;
    }

    /**
     * @return the id of the article
     * @throws RuleViolation when it is no Word file, damaged, harmful or too long
     */
    public long draft(Resource file, SignedInAccount me) {
        var text = read(file);
        if (text.body().length() > LONGEST) {
            throw new RuleViolation("file", "Tệp này dài quá một bài. Hãy cắt bớt rồi gửi lại.");
        }
        return writing.draft(ArticleForm.begun(text.title(), text.summary(), text.body(), "", List.of()), me);
    }

    private WordText read(Resource file) {
        var name = FileNames.clean(file.getFilename());
        try {
            var copy = Files.createTempFile("bai-", ".docx");
            try {
                return read(name, file, copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (Refused refused) {
            throw new RuleViolation("file", refused.sentence(name));
        } catch (POIXMLException damaged) {
            throw new RuleViolation("file", "Không đọc được tệp “" + name + "”. Hãy mở bằng Word, lưu lại rồi gửi.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordText read(String name, Resource file, Path copy) throws IOException {
        try (var content = file.getInputStream()) {
            Files.write(copy, content.readAllBytes());
        }
        if (checking.document(name, copy) != UploadType.DOCX) {
            throw new RuleViolation("file", "Tệp “" + name + "” không phải tệp Word. Hãy gửi tệp .docx.");
        }
        try (var content = Files.newInputStream(copy)) {
            return WordReader.read(content);
        }
    }
}
