package vn.hiepdong.commitment.renewal;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.programme.PartyRole;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** "Lập chương trình năm sau": one table in which each commitment of a signed programme is kept, changed, done or dropped. */
@Controller
@CoordinatorPage
class RenewalStaffController {

    private static final String FORM = "commitment/renewal";

    private final ReadingRenewals reading;
    private final RenewingCommitments renewing;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    RenewalStaffController(
            ReadingRenewals reading, RenewingCommitments renewing, Agencies agencies, Labels labels, FormPosts posts) {
        this.reading = reading;
        this.renewing = renewing;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @GetMapping("/staff/programmes/{id}/renewal")
    String ask(
            @PathVariable long id,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        try {
            model.addAttribute("form", renewing.formOf(id, me));
            return page(id, me, model);
        } catch (RuleViolation notNow) {
            redirect.addFlashAttribute("flashError", notNow.getMessage());
            return "redirect:/staff/programmes/" + id;
        }
    }

    @PostMapping("/staff/programmes/{id}/renewal")
    String renew(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RenewalForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var flash =
                "Đã lập bản soạn thảo của chương trình tiếp theo. Chương trình cũ giữ nguyên cho đến khi bản này được ký.";
        var view = posts.save(
                form.submissionKey(),
                errors,
                FORM,
                flash,
                () -> "/staff/programmes/" + renewing.renew(id, form, me) + "/commitments");
        return view.equals(FORM) ? page(id, me, model) : view;
    }

    private String page(long id, SignedInAccount me, Model model) {
        model.addAttribute("table", reading.table(id, me));
        model.addAttribute("agencyOptions", agencies.pickerOptions());
        model.addAttribute("roleChoices", labels.choices(PartyRole.class));
        model.addAttribute("fateChoices", labels.choices(RenewalFate.class));
        return FORM;
    }
}
