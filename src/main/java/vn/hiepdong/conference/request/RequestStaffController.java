package vn.hiepdong.conference.request;

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
import vn.hiepdong.commitment.Stance;
import vn.hiepdong.web.StaffPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;

/** A request made at a conference: answered, then closed. */
@Controller
@StaffPage
class RequestStaffController {

    private static final String REPLY = "conference/request-reply";
    private static final String CLOSING = "conference/request-closing";

    private final FollowingRequests following;
    private final FormPosts posts;

    RequestStaffController(FollowingRequests following, FormPosts posts) {
        this.following = following;
        this.posts = posts;
    }

    @ModelAttribute("page")
    RequestPage page(@PathVariable long id, @PathVariable long remark, @AuthenticationPrincipal SignedInAccount me) {
        return following.page(id, remark, me);
    }

    @ModelAttribute("stanceChoices")
    List<Choice> stanceChoices() {
        return List.of(
                new Choice(Stance.CONFIRMED.name(), "Đồng ý với trả lời"),
                new Choice(Stance.DISPUTED.name(), "Còn ý kiến khác"));
    }

    @GetMapping("/staff/conferences/{id}/remarks/{remark}/replies/new")
    String askReply(
            @PathVariable long id,
            @PathVariable long remark,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", following.replyFormOf(id, remark, me));
        return REPLY;
    }

    @PostMapping("/staff/conferences/{id}/remarks/{remark}/replies")
    String reply(
            @PathVariable long id,
            @PathVariable long remark,
            @Valid @ModelAttribute("form") RequestReplyForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, REPLY, "Đã ghi trả lời.", () -> {
            following.reply(id, remark, form, me);
            return back(id, remark);
        });
    }

    @GetMapping("/staff/conferences/{id}/remarks/{remark}/closing")
    String askClosing(
            @PathVariable long id,
            @PathVariable long remark,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("form", following.closingFormOf(id, remark, me));
        return CLOSING;
    }

    @PostMapping("/staff/conferences/{id}/remarks/{remark}/closing")
    String close(
            @PathVariable long id,
            @PathVariable long remark,
            @Valid @ModelAttribute("form") RequestClosingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me) {
        return posts.save(form.submissionKey(), errors, CLOSING, "Đã đóng đề nghị.", () -> {
            following.close(id, remark, form, me);
            return back(id, remark);
        });
    }

    private static String back(long id, long remark) {
        return "/staff/conferences/" + id + "#remark-" + remark;
    }
}
