package vn.hiepdong.commitment.showing;

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
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.programme.VisibilityForm;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Says who may read one commitment. */
@Controller
@CoordinatorPage
class ShowingStaffController {

    private static final String VIEW = "programme/visibility";

    private final ShowingCommitments showing;
    private final Labels labels;
    private final FormPosts posts;

    ShowingStaffController(ShowingCommitments showing, Labels labels, FormPosts posts) {
        this.showing = showing;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute
    void record(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        var heading = showing.heading(id, me);
        model.addAttribute("title", heading.title());
        model.addAttribute("action", "/staff/commitments/" + id + "/visibility");
        model.addAttribute("back", back(heading));
        model.addAttribute(
                "visibilityChoices",
                List.of(
                        new Choice(Visibility.PUBLIC.name(), "như chương trình"),
                        new Choice(Visibility.PARTIES.name(), labels.of(Visibility.PARTIES)),
                        new Choice(Visibility.AGENCY.name(), labels.of(Visibility.AGENCY))));
    }

    @GetMapping("/staff/commitments/{id}/visibility")
    String choose(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", showing.formOf(id, me));
        return VIEW;
    }

    @PostMapping("/staff/commitments/{id}/visibility")
    String show(
            @PathVariable long id,
            @Valid @ModelAttribute("form") VisibilityForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, VIEW, "Đã đổi người được xem.", () -> {
            showing.show(id, form, me);
            return back(showing.heading(id, me));
        });
    }

    /** A commitment that nobody follows has no page of its own. */
    private static String back(ShowingCommitments.Heading heading) {
        return heading.tracked()
                ? "/staff/commitments/" + heading.id()
                : "/staff/programmes/" + heading.programmeId() + "/commitments";
    }
}
