package vn.hiepdong.commitment;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.commitment.paste.PastedCommitments;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;

/** A pasted list becomes rows below the stored ones, to be checked in {@link CommitmentTableController} and saved there. */
@Controller
@CoordinatorPage
class CommitmentPasteController {

    private final ReadingCommitments reading;

    CommitmentPasteController(ReadingCommitments reading) {
        this.reading = reading;
    }

    @ModelAttribute("table")
    CommitmentTable table(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.table(id, me);
    }

    @GetMapping("/staff/programmes/{id}/commitments/paste")
    String blank(@PathVariable long id, Model model) {
        if (reading.frozen(id)) {
            return "redirect:/staff/programmes/" + id + "/commitments/edit";
        }
        model.addAttribute("form", new PasteForm(""));
        return "commitment/paste";
    }

    @PostMapping("/staff/programmes/{id}/commitments/paste")
    String paste(
            @PathVariable long id, @Valid @ModelAttribute("form") PasteForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return "commitment/paste";
        }
        var rows = PastedCommitments.parse(form.text()).stream()
                .map(item -> CommitmentRow.of(item.section(), item.statement()))
                .toList();
        try {
            model.addAttribute("form", reading.form(id).appended(rows));
            model.addAttribute("pasted", rows.size());
            model.addAttribute("fill", RowFill.none());
            return CommitmentTableController.VIEW;
        } catch (RuleViolation violation) {
            errors.rejectValue("text", "rule", violation.getMessage());
            return "commitment/paste";
        }
    }
}
