package vn.hiepdong.agency.sheet;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.sheet.SheetDownload;
import vn.hiepdong.web.sheet.SheetForm;
import vn.hiepdong.web.sheet.SheetWriter;

/** The pages by which a workbook comes in, the same for every kind: the template, the upload, the preview. */
@Component
class SheetPages {

    private final ImportingSheets importing;
    private final SheetWriter sheets;
    private final FormPosts posts;

    SheetPages(ImportingSheets importing, SheetWriter sheets, FormPosts posts) {
        this.importing = importing;
        this.sheets = sheets;
        this.posts = posts;
    }

    String blank(Model model) {
        model.addAttribute("form", SheetForm.blank());
        return "agency/sheet";
    }

    ResponseEntity<byte[]> template(SheetKind kind) {
        return SheetDownload.xlsx(kind.template(), sheets.empty(kind.layouts()));
    }

    /** A workbook that can be read leads to its preview; any other shows the page again with the reason. */
    String upload(SheetKind kind, SheetForm form, BindingResult errors, String login) {
        return posts.save(
                form.submissionKey(),
                errors,
                "agency/sheet",
                "Đã đọc tệp, chưa ghi gì. Hãy xem lại từng dòng.",
                () -> kind.address() + "/" + importing.keep(kind, form.name(), form.content(), login));
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
}
