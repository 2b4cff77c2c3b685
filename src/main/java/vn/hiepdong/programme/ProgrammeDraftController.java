package vn.hiepdong.programme;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Writes programmes while they are drafts. */
@Controller
@CoordinatorPage
class ProgrammeDraftController {

    private final DraftingProgrammes drafting;
    private final ProgrammesForStaff reading;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    ProgrammeDraftController(
            DraftingProgrammes drafting,
            ProgrammesForStaff reading,
            Agencies agencies,
            Labels labels,
            FormPosts posts) {
        this.drafting = drafting;
        this.reading = reading;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute
    void choices(@PathVariable(required = false) Long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        if (id != null) {
            reading.requireChangeable(id, me);
        }
        model.addAttribute("action", id == null ? "/staff/programmes" : "/staff/programmes/" + id + "/edit");
        model.addAttribute("back", id == null ? "/staff/programmes" : "/staff/programmes/" + id);
        model.addAttribute("agencyOptions", agencies.pickerOptions());
        model.addAttribute("kindChoices", labels.choices(ProgrammeKind.class));
        model.addAttribute("visibilityChoices", labels.choices(Visibility.class));
        model.addAttribute("roleChoices", labels.choices(PartyRole.class));
        model.addAttribute("termChoices", reading.termChoices());
        model.addAttribute("parentChoices", reading.parentChoices(me));
        model.addAttribute(
                "archivalChoices",
                List.of(
                        new Choice("false", "Các bên thực hiện và theo dõi trên cổng này"),
                        new Choice("true", "Ghi lại theo nguồn: chép từ bài báo hoặc hồ sơ đã có")));
    }

    @GetMapping("/staff/programmes/new")
    String blank(@RequestParam(required = false) Long under, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", under == null ? ProgrammeForm.blank() : reading.formUnder(under, me));
        return "programme/form";
    }

    @PostMapping("/staff/programmes")
    String draft(
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(
                form.submissionKey(),
                errors,
                "programme/form",
                "Đã lưu bản soạn thảo.",
                () -> "/staff/programmes/" + drafting.draft(form, me));
    }

    @GetMapping("/staff/programmes/{id}/edit")
    String edit(
            @PathVariable long id,
            @AuthenticationPrincipal SignedInAccount me,
            Model model,
            RedirectAttributes redirect) {
        try {
            model.addAttribute("form", reading.form(id, me));
            return "programme/form";
        } catch (RuleViolation frozen) {
            redirect.addFlashAttribute("flashError", frozen.getMessage());
            return "redirect:/staff/programmes/" + id;
        }
    }

    @PostMapping("/staff/programmes/{id}/edit")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "programme/form", "Đã lưu chương trình.", () -> {
            drafting.revise(id, form, me);
            return "/staff/programmes/" + id;
        });
    }

    // the buttons of the form that save nothing

    @PostMapping(
            path = {"/staff/programmes", "/staff/programmes/{id}/edit"},
            params = "fillPeriod")
    String fillPeriod(@ModelAttribute("form") ProgrammeForm form, BindingResult ignored, Model model) {
        return again(form.withPeriodOfYear(), model);
    }

    @PostMapping(
            path = {"/staff/programmes", "/staff/programmes/{id}/edit"},
            params = "addRow")
    String addParty(@ModelAttribute("form") ProgrammeForm form, BindingResult ignored, Model model) {
        return again(form.withAnotherParty(), model);
    }

    @PostMapping(
            path = {"/staff/programmes", "/staff/programmes/{id}/edit"},
            params = "removeRow")
    String removeParty(
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult ignored,
            @RequestParam int removeRow,
            Model model) {
        return again(form.withoutParty(removeRow), model);
    }

    @PostMapping(
            path = {"/staff/programmes", "/staff/programmes/{id}/edit"},
            params = "moveRowUp")
    String moveParty(
            @ModelAttribute("form") ProgrammeForm form,
            BindingResult ignored,
            @RequestParam int moveRowUp,
            Model model) {
        return again(form.withPartyMovedUp(moveRowUp), model);
    }

    private static String again(ProgrammeForm form, Model model) {
        model.addAttribute("form", form);
        return "programme/form";
    }
}
