package vn.hiepdong.conference.circulation;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.conference.SigningCapacity;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Who has signed a text that goes from party to party, and what of it was taken down wrongly (đính chính). */
@Controller
@CoordinatorPage
class CirculationStaffController {

    private static final String PAGE = "conference/circulation";
    private static final String CORRECTION = "conference/circulation-correction";

    private final Circulating circulating;
    private final CorrectingCirculations correcting;
    private final People people;
    private final Labels labels;
    private final FormPosts posts;

    CirculationStaffController(
            Circulating circulating, CorrectingCirculations correcting, People people, Labels labels, FormPosts posts) {
        this.circulating = circulating;
        this.correcting = correcting;
        this.people = people;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("capacityChoices")
    List<Choice> capacityChoices() {
        return labels.choices(SigningCapacity.class);
    }

    @ModelAttribute("people")
    List<String> people() {
        return people.pickerOptions();
    }

    /** A text that cannot go round leads back to its page, which then says why. */
    @GetMapping("/staff/programmes/{id}/circulation")
    String edit(
            @PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model, RedirectAttributes after) {
        try {
            model.addAttribute("form", circulating.formOf(id, me));
            model.addAttribute("text", circulating.heading(id, me));
            return PAGE;
        } catch (RuleViolation notNow) {
            after.addFlashAttribute("flashError", notNow.getMessage());
            return "redirect:/staff/programmes/" + id;
        }
    }

    @PostMapping("/staff/programmes/{id}/circulation")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CirculationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("text", circulating.heading(id, me));
        return posts.save(form.submissionKey(), errors, PAGE, "Đã lưu các chữ ký.", () -> {
            var signed = circulating.record(id, form, me);
            return "/staff/programmes/" + id + (signed ? "" : "/circulation");
        });
    }

    @GetMapping("/staff/programmes/{id}/circulation/correction")
    String askToCorrect(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", correcting.formOf(id, me));
        model.addAttribute("text", circulating.heading(id, me));
        return CORRECTION;
    }

    @PostMapping("/staff/programmes/{id}/circulation/correction")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CirculationCorrectionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("text", circulating.heading(id, me));
        return posts.save(form.submissionKey(), errors, CORRECTION, "Đã ghi đính chính.", () -> {
            correcting.correct(id, form, me);
            return "/staff/programmes/" + id;
        });
    }
}
