package vn.hiepdong.conference.task;

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

/** A task out of a remark or of a limitation, in three clicks. */
@Controller
@CoordinatorPage
class TaskStaffController {

    private static final String FORM = "conference/task";

    private final MakingTasks making;
    private final FormPosts posts;

    TaskStaffController(MakingTasks making, FormPosts posts) {
        this.making = making;
        this.posts = posts;
    }

    @ModelAttribute
    TaskPlace place(
            @PathVariable long id,
            @PathVariable(required = false) Long remarkId,
            @PathVariable(required = false) Long limitationId) {
        return new TaskPlace(id, remarkId, limitationId);
    }

    @ModelAttribute("page")
    TaskPage page(@ModelAttribute(binding = false) TaskPlace place, @AuthenticationPrincipal SignedInAccount me) {
        return making.page(place, me);
    }

    @GetMapping({
        "/staff/conferences/{id}/remarks/{remarkId}/tasks/new",
        "/staff/conferences/{id}/limitations/{limitationId}/tasks/new"
    })
    String ask(
            @ModelAttribute(binding = false) TaskPlace place,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", making.formOf(place, me));
        return FORM;
    }

    @PostMapping({
        "/staff/conferences/{id}/remarks/{remarkId}/tasks",
        "/staff/conferences/{id}/limitations/{limitationId}/tasks"
    })
    String make(
            @ModelAttribute(binding = false) TaskPlace place,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã tạo nhiệm vụ.", () -> making.make(place, form, me));
    }
}
