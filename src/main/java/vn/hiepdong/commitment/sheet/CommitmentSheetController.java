package vn.hiepdong.commitment.sheet;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.sheet.SheetDownload;
import vn.hiepdong.web.sheet.SheetForm;

/** The commitments of a programme out to Excel and back: the file, its preview, and how far its writing is. */
@Controller
@StaffPage
class CommitmentSheetController {

    private static final String FORM = "commitment/sheet";

    private final ExportingCommitments exporting;
    private final ImportingCommitments importing;
    private final FormPosts posts;

    CommitmentSheetController(ExportingCommitments exporting, ImportingCommitments importing, FormPosts posts) {
        this.exporting = exporting;
        this.importing = importing;
        this.posts = posts;
    }

    @ModelAttribute("page")
    ExportingCommitments.Page page(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return exporting.page(id, me);
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/staff/programmes/{id}/commitments.xlsx")
    ResponseEntity<byte[]> export(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return SheetDownload.xlsx("noi-dung-phoi-hop-" + id, exporting.workbook(id, me));
    }

    @GetMapping("/staff/programmes/{id}/commitments/sheet")
    String blank(Model model) {
        model.addAttribute("form", SheetForm.blank());
        return FORM;
    }

    @RateLimited(RateLimit.UPLOAD)
    @PostMapping("/staff/programmes/{id}/commitments/sheet")
    String upload(
            @PathVariable long id,
            @ModelAttribute("form") SheetForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                FORM,
                "Đã đọc tệp, chưa ghi gì. Hãy xem lại từng dòng.",
                () -> "/staff/programmes/" + id + "/commitments/sheet/" + importing.keep(id, form, me));
    }

    /** While its rows are written the page comes again by itself, with or without a script. */
    @GetMapping("/staff/programmes/{id}/commitments/sheet/{sheet}")
    String preview(
            @PathVariable long id,
            @PathVariable long sheet,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletResponse response,
            Model model) {
        var read = importing.preview(id, sheet, me);
        model.addAttribute("sheet", read);
        if (read.kept().running()) {
            response.setHeader("Refresh", "2");
        }
        return read.open() ? "commitment/sheet-preview" : "commitment/sheet-begun";
    }

    /**
     * Not by {@link FormPosts}: there is no form to show again. The workbook itself is what a second click finds begun; what
     * stands in the way since the preview is shown there.
     */
    @PostMapping("/staff/programmes/{id}/commitments/sheet/{sheet}")
    ModelAndView confirm(
            @PathVariable long id,
            @PathVariable long sheet,
            @RequestParam(defaultValue = "") String seen,
            @AuthenticationPrincipal SignedInAccount me) {
        var answer = importing.confirm(id, sheet, seen, me);
        if (!answer.open()) {
            return new ModelAndView("redirect:/staff/programmes/" + id + "/commitments/sheet/" + sheet);
        }
        var stale = !answer.seen().equals(seen);
        var page = new ModelAndView(
                "commitment/sheet-preview", stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("sheet", answer).addObject("stale", stale).addObject("hasErrors", true);
    }
}
