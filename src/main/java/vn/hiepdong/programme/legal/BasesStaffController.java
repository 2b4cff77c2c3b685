package vn.hiepdong.programme.legal;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** The bases of a programme on the staff's side: read by whoever reads the programme, typed while it is a draft. */
@Controller
@StaffPage
class BasesStaffController {

    private static final String FORM = "programme/bases-form";
    private static final String EDIT = "/staff/programmes/{id}/bases/edit";

    private final DraftingBases drafting;
    private final LegalDocuments documents;
    private final PickingDocuments picking;
    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final FormPosts posts;

    BasesStaffController(
            DraftingBases drafting,
            LegalDocuments documents,
            PickingDocuments picking,
            Programmes programmes,
            ProgrammePolicy policy,
            FormPosts posts) {
        this.drafting = drafting;
        this.documents = documents;
        this.picking = picking;
        this.programmes = programmes;
        this.policy = policy;
        this.posts = posts;
    }

    @GetMapping("/staff/programmes/{id}/bases")
    @Transactional(readOnly = true)
    String list(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        var programme = policy.readable(me, programmes.get(id));
        model.addAttribute("programmeId", id);
        model.addAttribute("programmeTitle", programme.title());
        model.addAttribute("bases", documents.basesOf(programme));
        model.addAttribute("mayChange", programme.status() == ProgrammeStatus.DRAFT && policy.mayChange(me, programme));
        return "programme/bases";
    }

    @GetMapping("/staff/programmes/{id}/bases/edit")
    @CoordinatorPage
    String edit(
            @PathVariable long id,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        try {
            return show(drafting.form(id, me), id, me, model);
        } catch (RuleViolation frozen) {
            redirect.addFlashAttribute("flashError", frozen.getMessage());
            return "redirect:/staff/programmes/" + id + "/bases";
        }
    }

    @PostMapping("/staff/programmes/{id}/bases/edit")
    @CoordinatorPage
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BasesForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var view = show(form, id, me, model);
        return posts.save(form.submissionKey(), errors, view, "Đã lưu căn cứ.", () -> {
            drafting.save(id, form, me);
            return "/staff/programmes/" + id + "/bases";
        });
    }

    // the buttons of the form that save nothing

    @PostMapping(path = EDIT, params = "addRow")
    @CoordinatorPage
    String add(
            @PathVariable long id,
            @ModelAttribute("form") BasesForm form,
            BindingResult ignored,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return show(form.withAnother(), id, me, model);
    }

    @PostMapping(path = EDIT, params = "removeRow")
    @CoordinatorPage
    String remove(
            @PathVariable long id,
            @ModelAttribute("form") BasesForm form,
            BindingResult ignored,
            @RequestParam int removeRow,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return show(form.without(removeRow), id, me, model);
    }

    @PostMapping(path = EDIT, params = "moveRowUp")
    @CoordinatorPage
    String moveUp(
            @PathVariable long id,
            @ModelAttribute("form") BasesForm form,
            BindingResult ignored,
            @RequestParam int moveRowUp,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return show(form.withMovedUp(moveRowUp), id, me, model);
    }

    private String show(BasesForm form, long id, SignedInAccount me, Model model) {
        drafting.requireChangeable(id, me);
        model.addAttribute("form", form);
        model.addAttribute("here", "/staff/programmes/" + id);
        model.addAttribute("documentOptions", picking.options());
        return FORM;
    }
}
