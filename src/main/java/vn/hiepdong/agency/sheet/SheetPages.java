package vn.hiepdong.agency.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.FormPosts;

/** The pages by which a workbook comes in, the same for every kind: the template, the upload, the preview. */
@Component
class SheetPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingSheets importing;
    private final TemplateWriter templates;
    private final FormPosts posts;

    SheetPages(ImportingSheets importing, TemplateWriter templates, FormPosts posts) {
        this.importing = importing;
        this.templates = templates;
        this.posts = posts;
    }

    String blank(Model model) {
        model.addAttribute("form", SheetForm.blank());
        return "agency/sheet";
    }

    ResponseEntity<byte[]> template(SheetKind kind) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind.template())
                                .build()
                                .toString())
                .body(templates.write(kind));
    }

    /** A workbook that can be read leads to its preview; any other shows the page again with the reason. */
    String upload(SheetKind kind, SheetForm form, BindingResult errors, String login) {
        return posts.save(
                form.submissionKey(),
                errors,
                "agency/sheet",
                "Đã đọc tệp, chưa ghi gì. Hãy xem lại từng dòng.",
                () -> kind.address() + "/" + importing.keep(kind, name(form.file()), content(form.file()), login));
    }

    String preview(SheetKind kind, long id, String login, Model model) {
        model.addAttribute("report", importing.preview(kind, id, login));
        return "agency/sheet-preview";
    }

    /**
     * Not by {@link FormPosts}: there is no form to show again. The workbook itself is what a second click finds taken, and
     * a row that somebody's record stands in the way of since the preview is shown there.
     */
    ModelAndView confirm(SheetKind kind, long id, String login, RedirectAttributes after) {
        var report = importing.confirm(kind, id, login);
        if (report.done() == null) {
            var page = new ModelAndView("agency/sheet-preview", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("report", report).addObject("hasErrors", true);
        }
        after.addFlashAttribute("flash", report.done());
        return new ModelAndView("redirect:" + kind.list());
    }

    private static String name(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new RuleViolation("file", "Hãy chọn tệp Excel (.xlsx) đã điền theo mẫu.");
        }
        var name = CellReader.clean(file.getOriginalFilename() == null ? "" : file.getOriginalFilename());
        return name.isEmpty() ? "tệp Excel" : name;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
