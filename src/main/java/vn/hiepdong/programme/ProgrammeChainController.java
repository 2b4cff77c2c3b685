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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;

/** Ties a programme to the one of the year before. */
@Controller
@CoordinatorPage
class ProgrammeChainController {

    private final ChainingProgrammes chaining;
    private final ProgrammesForStaff reading;
    private final FormPosts posts;

    ProgrammeChainController(ChainingProgrammes chaining, ProgrammesForStaff reading, FormPosts posts) {
        this.chaining = chaining;
        this.reading = reading;
        this.posts = posts;
    }

    @ModelAttribute("title")
    String title(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.title(id, me);
    }

    @ModelAttribute("previousChoices")
    List<Choice> previousChoices(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return chaining.candidates(id, me).stream()
                .map(earlier -> new Choice(earlier.id().toString(), earlier.title()))
                .toList();
    }

    @GetMapping("/staff/programmes/{id}/previous")
    String choose(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", chaining.formOf(id, me));
        return "programme/previous";
    }

    @PostMapping("/staff/programmes/{id}/previous")
    String tie(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PreviousForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, "programme/previous", "Đã nối với chương trình trước.", () -> {
            chaining.tie(id, form, me);
            return "/staff/programmes/" + id;
        });
    }
}
