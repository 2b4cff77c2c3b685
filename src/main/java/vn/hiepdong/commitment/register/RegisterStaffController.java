package vn.hiepdong.commitment.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.AssignmentRole;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.limit.RateLimit;
import vn.hiepdong.web.limit.RateLimited;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** The register of commitments for the staff. The public reads it in the module site. */
@Controller
@StaffPage
class RegisterStaffController {

    private static final int PAGE = 50;

    private final Register register;
    private final RegisterSheet sheet;
    private final NarrowingTheRegister narrowing;
    private final Agencies agencies;
    private final ProgrammePolicy policy;
    private final Labels labels;

    RegisterStaffController(
            Register register,
            RegisterSheet sheet,
            NarrowingTheRegister narrowing,
            Agencies agencies,
            ProgrammePolicy policy,
            Labels labels) {
        this.register = register;
        this.sheet = sheet;
        this.narrowing = narrowing;
        this.agencies = agencies;
        this.policy = policy;
        this.labels = labels;
    }

    @GetMapping("/staff/commitments")
    String list(
            @ModelAttribute("form") RegisterListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            HttpServletRequest request,
            Model model) {
        var filter = form.filter(agencyOf(form, errors), narrowing.among(form, me));
        var page = register.page(filter, form.wantedOrder(), Pager.wanted(request, PAGE), policy.reader(me));
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page.rows(), request));
        model.addAttribute("narrowed", form.narrows());
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        model.addAttribute("roleChoices", labels.choices(AssignmentRole.class));
        model.addAttribute("mineChoices", labels.choices(Mine.class));
        model.addAttribute("statusChoices", labels.choices(DueStatus.class));
        model.addAttribute("orderChoices", labels.choices(RegisterOrder.class));
        model.addAttribute("agencyOptions", agencies.pickerOptions());
        return "commitment/register";
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/staff/commitments.xlsx")
    ResponseEntity<byte[]> xlsx(
            @ModelAttribute("form") RegisterListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return RegisterDownload.xlsx(sheet.xlsx(rows(form, errors, me)));
    }

    @RateLimited(RateLimit.SHEET)
    @GetMapping("/staff/commitments.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute("form") RegisterListForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return RegisterDownload.csv(sheet.csv(rows(form, errors, me)));
    }

    private List<RegisterRow> rows(RegisterListForm form, BindingResult errors, SignedInAccount me) {
        var filter = form.filter(agencyOf(form, errors), narrowing.among(form, me));
        return register.all(filter, form.wantedOrder(), policy.reader(me));
    }

    private Long agencyOf(RegisterListForm form, BindingResult errors) {
        if (form.agency() == null || form.agency().isEmpty()) {
            return null;
        }
        try {
            return agencies.pick(form.agency(), "agency").id();
        } catch (RuleViolation unknown) {
            errors.rejectValue("agency", "rule", unknown.getMessage());
            return null;
        }
    }
}
