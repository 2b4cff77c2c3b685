package vn.hiepdong.commitment.amendment;

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
import vn.hiepdong.commitment.CommitmentKind;
import vn.hiepdong.commitment.RecurrencePeriod;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** What the parties shall change in a signed text, typed by the side that keeps it. Its rows' buttons save nothing. */
@Controller
@CoordinatorPage
class AmendmentDraftController {

    private static final String FORM = "commitment/amendment-form";
    private static final String ADDRESS = "/staff/programmes/{id}/amendments/draft";

    private final DraftingAmendments drafting;
    private final ReadingAmendments reading;
    private final Agencies agencies;
    private final Labels labels;
    private final FormPosts posts;

    AmendmentDraftController(
            DraftingAmendments drafting, ReadingAmendments reading, Agencies agencies, Labels labels, FormPosts posts) {
        this.drafting = drafting;
        this.reading = reading;
        this.agencies = agencies;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("text")
    ReadingAmendments.Heading heading(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.heading(id, me);
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(CommitmentKind.class);
    }

    @ModelAttribute("periodChoices")
    List<Choice> periodChoices() {
        return labels.choices(RecurrencePeriod.class);
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    /** A text that cannot be amended now leads back to its page, which then says why. */
    @GetMapping(ADDRESS)
    String edit(
            @PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model, RedirectAttributes after) {
        try {
            model.addAttribute("form", drafting.formOf(id, me));
            return FORM;
        } catch (RuleViolation notNow) {
            after.addFlashAttribute("flashError", notNow.getMessage());
            return "redirect:/staff/programmes/" + id;
        }
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu dự thảo sửa đổi, bổ sung.", () -> {
            drafting.save(id, form, me);
            return page(id);
        });
    }

    @PostMapping(value = ADDRESS, params = "addRow")
    String addRow(@ModelAttribute("form") AmendmentForm form, BindingResult errors, Model model) {
        model.addAttribute("form", form.withNewRow());
        return FORM;
    }

    @PostMapping(value = ADDRESS, params = "removeRow")
    String removeRow(
            @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            @RequestParam int removeRow,
            Model model) {
        model.addAttribute("form", form.without(removeRow));
        return FORM;
    }

    @GetMapping(ADDRESS + "/discarding")
    String askToDiscard(@PathVariable long id, Model model) {
        model.addAttribute("title", "Xóa dự thảo sửa đổi, bổ sung?");
        model.addAttribute(
                "warning",
                "Dự thảo chưa bên nào ký sẽ bị xóa; văn bản đang có hiệu lực giữ nguyên. Việc xóa được ghi vào lịch sử.");
        model.addAttribute("action", page(id) + "/draft/discarding");
        model.addAttribute("button", "Xóa dự thảo");
        model.addAttribute("back", page(id));
        return "confirm";
    }

    @PostMapping(ADDRESS + "/discarding")
    String discard(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(page(id), "Đã xóa dự thảo sửa đổi, bổ sung.", () -> drafting.discard(id, me));
    }

    private static String page(long id) {
        return "/staff/programmes/" + id + "/amendments";
    }
}
