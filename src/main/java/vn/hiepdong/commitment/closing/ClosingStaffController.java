package vn.hiepdong.commitment.closing;

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
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** The final review of a programme, item by item, in one table. */
@Controller
@CoordinatorPage
class ClosingStaffController {

    private static final String FORM = "commitment/closing";

    private final ReadingClosings reading;
    private final ClosingCommitments closing;
    private final Labels labels;
    private final FormPosts posts;

    ClosingStaffController(ReadingClosings reading, ClosingCommitments closing, Labels labels, FormPosts posts) {
        this.reading = reading;
        this.closing = closing;
        this.labels = labels;
        this.posts = posts;
    }

    @GetMapping("/staff/programmes/{id}/closing")
    String show(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", closing.formOf(id, me));
        return page(id, me, model);
    }

    @PostMapping("/staff/programmes/{id}/closing")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        var flash = form.closes() ? "Đã tổng kết chương trình. Kết quả từng nội dung được công khai." : "Đã lưu.";
        var view = posts.save(form.submissionKey(), errors, FORM, flash, () -> {
            closing.save(id, form, me);
            return "/staff/programmes/" + id + (form.closes() ? "" : "/closing");
        });
        return view.equals(FORM) ? page(id, me, model) : view;
    }

    private String page(long id, SignedInAccount me, Model model) {
        model.addAttribute("table", reading.table(id, me));
        model.addAttribute("decisionChoices", labels.choices(ClosingDecision.class));
        return FORM;
    }
}
