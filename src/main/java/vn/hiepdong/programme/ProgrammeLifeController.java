package vn.hiepdong.programme;

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
import vn.hiepdong.web.time.DayText;

/** Moves a programme along its life; what cannot be taken back asks first. */
@Controller
@CoordinatorPage
class ProgrammeLifeController {

    private final MovingProgrammes moving;
    private final DraftingProgrammes drafting;
    private final ProgrammesForStaff reading;
    private final FormPosts posts;

    ProgrammeLifeController(
            MovingProgrammes moving, DraftingProgrammes drafting, ProgrammesForStaff reading, FormPosts posts) {
        this.moving = moving;
        this.drafting = drafting;
        this.reading = reading;
        this.posts = posts;
    }

    @PostMapping("/staff/programmes/{id}/readiness")
    String submit(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act(page(id), "Chương trình đang chờ ký.", () -> moving.submit(id, me));
    }

    @GetMapping("/staff/programmes/{id}/draft")
    String askToReturn(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        reading.changeable(id, me);
        model.addAttribute("form", ReasonForm.blank());
        return returning(id, model);
    }

    @PostMapping("/staff/programmes/{id}/draft")
    String returnToDraft(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return posts.save(form.submissionKey(), errors, returning(id, model), "Đã đưa về soạn thảo.", () -> {
            moving.returnToDraft(id, form.reason(), me);
            return page(id);
        });
    }

    @GetMapping("/staff/programmes/{id}/cancellation")
    String askToCancel(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        reading.changeable(id, me);
        model.addAttribute("form", ReasonForm.blank());
        return cancelling(id, model);
    }

    @PostMapping("/staff/programmes/{id}/cancellation")
    String cancel(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        return posts.save(form.submissionKey(), errors, cancelling(id, model), "Đã hủy chương trình.", () -> {
            moving.cancel(id, form.reason(), me);
            return page(id);
        });
    }

    @GetMapping("/staff/programmes/{id}/discarding")
    String askToDiscard(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        reading.changeable(id, me);
        return confirm(
                id,
                "discarding",
                "Xóa bản soạn thảo này?",
                "Bản soạn thảo chưa từng trình ký sẽ bị xóa khỏi danh sách. Việc xóa được ghi vào lịch sử.",
                "Xóa bản soạn thảo",
                model);
    }

    @PostMapping("/staff/programmes/{id}/discarding")
    String discard(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me) {
        return posts.act("/staff/programmes", "Đã xóa bản soạn thảo.", () -> drafting.discard(id, me));
    }

    @GetMapping("/staff/programmes/{id}/archival-record")
    String askToRecord(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        reading.changeable(id, me);
        model.addAttribute("form", ArchivalRecordForm.blank());
        model.addAttribute("back", page(id));
        return "programme/archival-record";
    }

    @PostMapping("/staff/programmes/{id}/archival-record")
    String recordAsSigned(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ArchivalRecordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("back", page(id));
        var flash = "Đã ghi nhận chương trình đã ký theo nguồn. Mọi người đọc được trên cổng công khai.";
        return posts.save(form.submissionKey(), errors, "programme/archival-record", flash, () -> {
            moving.recordAsSigned(id, DayText.parse(form.signedOn()).orElse(null), me);
            return page(id);
        });
    }

    @GetMapping("/staff/programmes/{id}/going-live")
    String askToGoLive(@PathVariable long id, @AuthenticationPrincipal SignedInAccount me, Model model) {
        reading.changeable(id, me);
        model.addAttribute("form", GoingLiveForm.blank());
        model.addAttribute("back", page(id));
        return "programme/going-live";
    }

    @PostMapping("/staff/programmes/{id}/going-live")
    String goLive(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GoingLiveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInAccount me,
            Model model) {
        model.addAttribute("back", page(id));
        var flash = "Chương trình được theo dõi từ nay. Mọi quy định về hạn và sơ kết áp dụng cho chương trình này.";
        return posts.save(form.submissionKey(), errors, "programme/going-live", flash, () -> {
            moving.goLive(id, DayText.parse(form.effectiveFrom()).orElse(null), me);
            return page(id);
        });
    }

    private static String returning(long id, Model model) {
        return confirm(
                id,
                "draft",
                "Đưa chương trình về soạn thảo?",
                "Chương trình thôi chờ ký cho đến khi được trình lại.",
                "Đưa về soạn thảo",
                model);
    }

    private static String cancelling(long id, Model model) {
        return confirm(
                id,
                "cancellation",
                "Hủy chương trình này?",
                "Chương trình bị hủy không mở lại được. Nội dung và lịch sử vẫn được giữ.",
                "Hủy chương trình",
                model);
    }

    private static String confirm(long id, String act, String title, String warning, String button, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("warning", warning);
        model.addAttribute("action", page(id) + "/" + act);
        model.addAttribute("button", button);
        model.addAttribute("back", page(id));
        return "confirm";
    }

    private static String page(long id) {
        return "/staff/programmes/" + id;
    }
}
