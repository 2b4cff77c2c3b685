package vn.hiepdong.commitment;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.FormPosts;

/** All commitments of a draft, typed as one table. The buttons of its rows show it again and save nothing. */
@Controller
@CoordinatorPage
class CommitmentTableController {

    static final String VIEW = "commitment/table";

    private final ReadingCommitments reading;
    private final DraftingCommitments drafting;
    private final FormPosts posts;

    CommitmentTableController(ReadingCommitments reading, DraftingCommitments drafting, FormPosts posts) {
        this.reading = reading;
        this.drafting = drafting;
        this.posts = posts;
    }

    @ModelAttribute("table")
    CommitmentTable table(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.table(id, me);
    }

    @ModelAttribute("fill")
    RowFill fill(
            @RequestParam(defaultValue = "") String fillLead,
            @RequestParam(defaultValue = "") String fillDue,
            @RequestParam(defaultValue = "") String fillKind) {
        return new RowFill(fillLead, fillDue, fillKind);
    }

    /** @param fromFrame with the standing duties of the regulation above it as further rows; nothing is saved yet */
    @GetMapping("/staff/programmes/{id}/commitments/edit")
    String edit(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean fromFrame,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        if (reading.frozen(id)) {
            redirect.addFlashAttribute(
                    "flash", "Chương trình không còn là bản đang soạn thảo nên nội dung phối hợp đã khóa.");
            return "redirect:/staff/programmes/" + id + "/commitments";
        }
        var form = reading.form(id);
        if (!form.fitsOnAPage()) {
            redirect.addFlashAttribute(
                    "flash", "Chương trình có hơn 300 nội dung: hãy tải về, sửa bằng Excel rồi nhập lại ở đây.");
            return "redirect:/staff/programmes/" + id + "/commitments/sheet";
        }
        model.addAttribute("form", (fromFrame ? form.appended(reading.standingDuties(id, me)) : form).orOneBlankRow());
        return VIEW;
    }

    @PostMapping("/staff/programmes/{id}/commitments/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, VIEW, "Đã lưu nội dung phối hợp.", () -> {
            drafting.save(id, form, me);
            return "/staff/programmes/" + id + "/commitments";
        });
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "addRow")
    String addRow(@ModelAttribute("form") CommitmentsForm form, BindingResult errors, Model model) {
        return changed(errors, model, () -> form.inserted(form.rows().size()));
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "insertRow")
    String insertRow(
            @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @RequestParam int insertRow,
            Model model) {
        return changed(errors, model, () -> form.inserted(insertRow + 1));
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "removeRow")
    String removeRow(
            @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @RequestParam int removeRow,
            Model model) {
        return changed(errors, model, () -> form.removed(removeRow).orOneBlankRow());
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "moveRowUp")
    String moveRowUp(
            @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @RequestParam int moveRowUp,
            Model model) {
        return changed(errors, model, () -> form.swapped(moveRowUp - 1));
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "moveRowDown")
    String moveRowDown(
            @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @RequestParam int moveRowDown,
            Model model) {
        return changed(errors, model, () -> form.swapped(moveRowDown));
    }

    @PostMapping(value = "/staff/programmes/{id}/commitments/edit", params = "fillRows")
    String fillRows(
            @PathVariable long id,
            @ModelAttribute("form") CommitmentsForm form,
            BindingResult errors,
            @ModelAttribute(name = "fill", binding = false) RowFill fill,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return changed(errors, model, () -> {
            drafting.requireFillable(id, fill, me);
            return form.filled(fill);
        });
    }

    /** What the rows cannot become is said above the table, which stays as it was typed. */
    private static String changed(BindingResult errors, Model model, Supplier<CommitmentsForm> change) {
        try {
            model.addAttribute("form", change.get());
        } catch (RuleViolation violation) {
            violation.sentences().forEach(sentence -> errors.reject("rule", sentence.text()));
        }
        return VIEW;
    }
}
