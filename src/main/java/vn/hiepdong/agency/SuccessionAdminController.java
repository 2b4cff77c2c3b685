package vn.hiepdong.agency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.audit.ReadingHistory;
import vn.hiepdong.web.AdminPage;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.form.FormPosts;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Agencies that end: what becomes of them is recorded, and taken back where it was recorded wrongly. */
@Controller
@AdminPage
class SuccessionAdminController {

    private static final String FORM = "agency/succession-form";

    private final KeepingSuccessions keeping;
    private final Successions successions;
    private final Agencies agencies;
    private final ReadingHistory history;
    private final Labels labels;
    private final FormPosts posts;

    SuccessionAdminController(
            KeepingSuccessions keeping,
            Successions successions,
            Agencies agencies,
            ReadingHistory history,
            Labels labels,
            FormPosts posts) {
        this.keeping = keeping;
        this.successions = successions;
        this.agencies = agencies;
        this.history = history;
        this.labels = labels;
        this.posts = posts;
    }

    /** Why a succession is taken back. */
    record TakingBackForm(
            String submissionKey,

            @NotBlank(message = "{reason.blank}") @Size(max = 1000, message = "{text.tooLong}")
            String reason) {}

    @ModelAttribute("typeChoices")
    List<Choice> typeChoices() {
        return labels.choices(SuccessionType.class);
    }

    @ModelAttribute("agencyOptions")
    List<String> agencyOptions() {
        return agencies.pickerOptions();
    }

    @GetMapping("/admin/successions")
    String list(Model model) {
        model.addAttribute("successions", successions.all());
        return "agency/successions";
    }

    @GetMapping("/admin/successions/new")
    String blank(Model model) {
        model.addAttribute("form", SuccessionForm.blank());
        return FORM;
    }

    @PostMapping("/admin/successions")
    String record(@Valid @ModelAttribute("form") SuccessionForm form, BindingResult errors) {
        return posts.save(form.submissionKey(), errors, FORM, "Đã ghi thay đổi của các cơ quan.", () -> {
            keeping.record(form);
            return "/admin/successions";
        });
    }

    @PostMapping(path = "/admin/successions", params = "addPredecessor")
    String addPredecessor(@ModelAttribute("form") SuccessionForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withPredecessor());
        return FORM;
    }

    @PostMapping(path = "/admin/successions", params = "addSuccessor")
    String addSuccessor(@ModelAttribute("form") SuccessionForm form, BindingResult ignored, Model model) {
        model.addAttribute("form", form.withSuccessor());
        return FORM;
    }

    @GetMapping("/admin/successions/{id}/voiding")
    String askToTakeBack(@PathVariable long id, Model model) {
        model.addAttribute("form", new TakingBackForm(Submissions.newKey(), ""));
        return asking(id, model);
    }

    @PostMapping("/admin/successions/{id}/voiding")
    String takeBack(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TakingBackForm form,
            BindingResult errors,
            Model model) {
        return posts.save(form.submissionKey(), errors, asking(id, model), "Đã thu hồi.", () -> {
            keeping.takeBack(id, form.reason());
            return "/admin/successions";
        });
    }

    @GetMapping("/admin/successions/{id}/history")
    String history(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute("title", "Thay đổi của các cơ quan");
        model.addAttribute("back", "/admin/successions");
        model.addAttribute("changes", history.of("succession", id, Pager.wanted(request, 50)));
        return "audit/history";
    }

    private static String asking(long id, Model model) {
        model.addAttribute("title", "Thu hồi thay đổi đã ghi?");
        model.addAttribute(
                "warning",
                "Chỉ thu hồi khi đã ghi nhầm. Các cơ quan đã kết thúc theo lần ghi này hoạt động trở lại; "
                        + "bản ghi và lý do thu hồi vẫn được giữ.");
        model.addAttribute("action", "/admin/successions/" + id + "/voiding");
        model.addAttribute("button", "Thu hồi");
        model.addAttribute("back", "/admin/successions");
        return "confirm";
    }
}
