package vn.hiepdong.conference.review;

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
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.conference.ConferenceHeading;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.text.Labels;

/** What a conference found about programmes, typed as a form with rows of limitations and figures. */
@Controller
@StaffPage
class ReviewStaffController {

    private static final String FORM = "conference/review";
    private static final String NEW = "/staff/conferences/{id}/reviews";
    private static final String ONE = "/staff/conferences/{id}/reviews/{reviewId}";

    private final RecordingReviews recording;
    private final Conferences conferences;
    private final Labels labels;
    private final FormPosts posts;

    ReviewStaffController(RecordingReviews recording, Conferences conferences, Labels labels, FormPosts posts) {
        this.recording = recording;
        this.conferences = conferences;
        this.labels = labels;
        this.posts = posts;
    }

    @ModelAttribute("conference")
    ConferenceHeading conference(
            @PathVariable long id,
            @PathVariable(required = false) Long reviewId,
            @AuthenticationPrincipal SignedInAccount me) {
        if (reviewId != null) {
            recording.require(id, reviewId, me);
        }
        return ConferenceHeading.of(conferences.changeable(id, me));
    }

    @ModelAttribute("programmeChoices")
    List<Choice> programmeChoices(@AuthenticationPrincipal SignedInAccount me) {
        return recording.reviewable(me).stream()
                .map(programme -> new Choice(programme.id().toString(), programme.title()))
                .toList();
    }

    @ModelAttribute("kindChoices")
    List<Choice> kindChoices() {
        return labels.choices(ReviewKind.class);
    }

    @GetMapping("/staff/conferences/{id}/reviews/new")
    String blank(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        model.addAttribute("form", recording.blank(id, me));
        return FORM;
    }

    @PostMapping("/staff/conferences/{id}/reviews")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi nội dung sơ kết, tổng kết.", () -> {
            recording.add(id, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @GetMapping("/staff/conferences/{id}/reviews/{reviewId}")
    String edit(
            @PathVariable long id,
            @PathVariable long reviewId,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", recording.formOf(id, reviewId, me));
        return FORM;
    }

    @PostMapping("/staff/conferences/{id}/reviews/{reviewId}")
    String change(
            @PathVariable long id,
            @PathVariable long reviewId,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã lưu nội dung sơ kết, tổng kết.", () -> {
            recording.change(id, reviewId, form, me);
            return "/staff/conferences/" + id;
        });
    }

    @PostMapping(
            path = {NEW, ONE},
            params = "addLimitation")
    String addLimitation(@ModelAttribute("form") ReviewForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withLimitation());
        return FORM;
    }

    @PostMapping(
            path = {NEW, ONE},
            params = "removeLimitation")
    String removeLimitation(
            @RequestParam int removeLimitation,
            @ModelAttribute("form") ReviewForm form,
            BindingResult ignored,
            Model model) {
        model.addAttribute("form", form.withoutLimitation(removeLimitation));
        return FORM;
    }

    @PostMapping(
            path = {NEW, ONE},
            params = "addFigure")
    String addFigure(@ModelAttribute("form") ReviewForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withFigure());
        return FORM;
    }

    @PostMapping(
            path = {NEW, ONE},
            params = "removeFigure")
    String removeFigure(
            @RequestParam int removeFigure,
            @ModelAttribute("form") ReviewForm form,
            BindingResult ignored,
            Model model) {
        model.addAttribute("form", form.withoutFigure(removeFigure));
        return FORM;
    }

    @GetMapping("/staff/conferences/{id}/reviews/{reviewId}/removal")
    String askToRemove(@PathVariable long id, @PathVariable long reviewId, Model model) {
        var back = "/staff/conferences/" + id;
        model.addAttribute("title", "Bỏ nội dung sơ kết, tổng kết?");
        model.addAttribute("warning", "Kết quả, hạn chế và số liệu đã ghi của lần đánh giá này sẽ mất.");
        model.addAttribute("action", back + "/reviews/" + reviewId + "/removal");
        model.addAttribute("button", "Bỏ nội dung này");
        model.addAttribute("back", back);
        return "confirm";
    }

    @PostMapping("/staff/conferences/{id}/reviews/{reviewId}/removal")
    String remove(@PathVariable long id, @PathVariable long reviewId, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(
                "/staff/conferences/" + id,
                "Đã bỏ nội dung sơ kết, tổng kết.",
                () -> recording.remove(id, reviewId, me));
    }
}
