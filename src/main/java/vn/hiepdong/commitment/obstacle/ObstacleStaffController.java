package vn.hiepdong.commitment.obstacle;

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
import vn.hiepdong.commitment.CommitmentPage;
import vn.hiepdong.commitment.ReadingCommitment;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.FormPosts;

/** What stands in the way of a commitment, and how it was got out of the way. */
@Controller
@StaffPage
class ObstacleStaffController {

    private static final String FORM = "commitment/obstacle";
    private static final String RESOLUTION = "commitment/obstacle-resolution";

    private final ReadingCommitment reading;
    private final RaisingObstacles raising;
    private final FormPosts posts;

    ObstacleStaffController(ReadingCommitment reading, RaisingObstacles raising, FormPosts posts) {
        this.reading = reading;
        this.raising = raising;
        this.posts = posts;
    }

    @ModelAttribute("commitment")
    CommitmentPage commitment(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return reading.page(id, me);
    }

    @GetMapping("/staff/commitments/{id}/obstacles/new")
    String ask(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", raising.blank(id, me));
        return FORM;
    }

    @PostMapping("/staff/commitments/{id}/obstacles")
    String raise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ObstacleForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi vướng mắc.", () -> {
            raising.raise(id, form, me);
            return "/staff/commitments/" + id;
        });
    }

    @GetMapping("/staff/commitments/{id}/obstacles/{obstacle}/resolution")
    String askToResolve(
            @PathVariable long id,
            @PathVariable long obstacle,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", raising.blankResolution(id, obstacle, me));
        return RESOLUTION;
    }

    @PostMapping("/staff/commitments/{id}/obstacles/{obstacle}/resolution")
    String resolve(
            @PathVariable long id,
            @PathVariable long obstacle,
            @Valid @ModelAttribute("form") ResolutionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, RESOLUTION, "Đã ghi vướng mắc được gỡ.", () -> {
            raising.resolve(id, obstacle, form, me);
            return "/staff/commitments/" + id;
        });
    }
}
