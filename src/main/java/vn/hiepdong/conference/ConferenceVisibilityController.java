package vn.hiepdong.conference;

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
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.programme.VisibilityForm;
import vn.hiepdong.web.CoordinatorPage;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** Says who may read a conference. */
@Controller
@CoordinatorPage
class ConferenceVisibilityController {

    private static final String VIEW = "programme/visibility";

    private final ShowingConferences showing;
    private final StaffConferences reading;
    private final Labels labels;
    private final FormPosts posts;

    ConferenceVisibilityController(
            ShowingConferences showing, StaffConferences reading, Labels labels, FormPosts posts) {
        this.showing = showing;
        this.reading = reading;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute
    void record(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("title", reading.readable(id, me).title());
        model.addAttribute("action", "/staff/conferences/" + id + "/visibility");
        model.addAttribute("back", "/staff/conferences/" + id);
        model.addAttribute("visibilityChoices", labels.choices(Visibility.class));
    }

    @GetMapping("/staff/conferences/{id}/visibility")
    String choose(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", showing.formOf(id, me));
        return VIEW;
    }

    @PostMapping("/staff/conferences/{id}/visibility")
    String show(
            @PathVariable long id,
            @Valid @ModelAttribute("form") VisibilityForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, VIEW, "Đã đổi người được xem.", () -> {
            showing.show(id, form, me);
            return "/staff/conferences/" + id;
        });
    }
}
