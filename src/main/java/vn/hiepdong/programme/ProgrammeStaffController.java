package vn.hiepdong.programme;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hiepdong.account.Role;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/**
 * Reads programmes on the staff's side. They are written in {@link ProgrammeDraftController} and moved in
 * {@link ProgrammeLifeController}; the public reads them in the module site.
 */
@Controller
@StaffPage
class ProgrammeStaffController {

    private static final int PAGE = 50;

    private final ProgrammesForStaff reading;
    private final ReadingHistory history;
    private final Agencies agencies;
    private final Attachments attachments;
    private final Corrections corrections;
    private final Labels labels;

    ProgrammeStaffController(
            ProgrammesForStaff reading,
            ReadingHistory history,
            Agencies agencies,
            Attachments attachments,
            Corrections corrections,
            Labels labels) {
        this.reading = reading;
        this.history = history;
        this.agencies = agencies;
        this.attachments = attachments;
        this.corrections = corrections;
        this.labels = labels;
    }

    @GetMapping("/staff/programmes")
    String list(
            @ModelAttribute("form") ProgrammeListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            Model model) {
        Long agencyId = null;
        if (form.agency() != null && !form.agency().isEmpty()) {
            try {
                agencyId = agencies.pick(form.agency(), "agency").id();
            } catch (RuleViolation unknown) {
                errors.rejectValue("agency", "rule", unknown.getMessage());
            }
        }
        var page = reading.list(form.filter(agencyId), form.onlyOwn(), me, Pager.wanted(request, PAGE));
        model.addAttribute("programmes", page.getContent());
        model.addAttribute("pager", Pager.of(page, request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("mayDraft", me.is(Role.COORDINATOR));
        model.addAttribute("kindChoices", labels.choices(ProgrammeKind.class));
        model.addAttribute("statusChoices", labels.choices(ProgrammeStatus.class));
        model.addAttribute("agencyOptions", agencies.pickerOptions());
        return "programme/list";
    }

    @GetMapping("/staff/programmes/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("programme", reading.view(id, me));
        model.addAttribute("attachments", attachments.of(OwnerKind.PROGRAMME, id));
        model.addAttribute("corrections", corrections.of(RecordKind.PROGRAMME, id, reading.openParts(id, me)));
        return "programme/show";
    }

    @GetMapping("/staff/programmes/{id}/history")
    String history(
            @PathVariable long id,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("title", reading.titleOfHistory(id, me));
        model.addAttribute("back", "/staff/programmes/" + id);
        model.addAttribute("changes", history.of("programme", id, Pager.wanted(request, PAGE)));
        return "audit/history";
    }
}
