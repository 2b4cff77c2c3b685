package vn.hiepdong.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.hiepdong.web.PortalFace;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.page.Pager;
import vn.hiepdong.web.text.Labels;

/** Serves templates/kit/*.html with what the real pages would put into the model. */
@TestComponent
@Controller
class KitPages {

    public record Typed(String name, String value) {}

    public record Conflict(String action, String current, List<Difference> rows, List<Typed> fields) {}

    public record Difference(String label, String theirs, String mine) {}

    private final Labels labels;

    KitPages(Labels labels) {
        this.labels = labels;
    }

    @ModelAttribute
    void common(Model model, HttpServletRequest request) {
        model.addAttribute(
                "portal",
                new PortalFace(
                        "Hiệp Đồng",
                        "Tỉnh Mẫu",
                        "Đã hứa thì ghi, đã ghi thì làm",
                        "",
                        "#7b1016",
                        "/img/favicon.svg",
                        52,
                        null));
        model.addAttribute("day", LocalDate.of(2018, 4, 10));
        model.addAttribute("statuses", KitStatus.values());
        model.addAttribute("statusChoices", labels.choices(SampleForm.Status.class));
        model.addAttribute(
                "visibilities", List.of(new Choice("PUBLIC", "Công khai"), new Choice("PARTIES", "Nội bộ các bên")));
        model.addAttribute("sectors", List.of(new Choice("PARTY", "Cơ quan Đảng"), new Choice("FRONT", "Mặt trận")));
        model.addAttribute("agencies", List.of("Ủy ban nhân dân tỉnh Mẫu", "Ủy ban MTTQ Việt Nam tỉnh Mẫu"));
        model.addAttribute("crumbs", List.of(new Choice("/", "Trang chủ"), new Choice("/kit/list", "Chương trình")));
        var page = new PageImpl<>(Collections.nCopies(20, "mục"), Pager.wanted(request, 20), 1131);
        model.addAttribute("pager", Pager.of(page, request));
    }

    @GetMapping("/kit/form")
    String emptyForm(Model model) {
        model.addAttribute("form", sample());
        return "kit/form";
    }

    @PostMapping("/kit/form")
    String failedForm(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
        model.addAttribute("hasErrors", errors.hasErrors());
        return "kit/form";
    }

    @GetMapping("/kit/confirm")
    String confirm(Model model) {
        model.addAttribute("title", "Hủy chương trình này?");
        model.addAttribute("warning", "Chương trình bị hủy không mở lại được. Nội dung và lịch sử vẫn được giữ.");
        model.addAttribute("action", "/staff/programmes/1/cancellation");
        model.addAttribute("button", "Hủy chương trình");
        model.addAttribute("back", "/staff/programmes/1");
        model.addAttribute("form", new Reason("k-1", ""));
        return "confirm";
    }

    public record Reason(String submissionKey, String reason) {}

    @GetMapping("/kit/error/{status}")
    String error(@PathVariable int status, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("reference", "7F3K-92QD");
        model.addAttribute(
                "typed", status == 401 ? List.of(new Typed("Trích yếu", "Phối hợp công tác dân vận")) : null);
        return "error";
    }

    @GetMapping("/kit/conflict")
    String conflict(Model model) {
        model.addAttribute(
                "conflict",
                new Conflict(
                        "/staff/programmes/1",
                        "/staff/programmes/1/edit",
                        List.of(new Difference(
                                "Tên", "Chương trình phối hợp năm 2018", "Chương trình phối hợp 2018–2021")),
                        List.of(new Typed("title", "Chương trình phối hợp 2018–2021"), new Typed("version", "4"))));
        return "conflict";
    }

    @GetMapping("/kit/{page}")
    String page(@PathVariable String page, Model model) {
        model.addAttribute("flash", page.equals("desk") ? "Đã lưu chương trình." : null);
        return "kit/" + page;
    }

    private static SampleForm sample() {
        var row = new SampleForm.Row("1", "Nắm tình hình nhân dân", "", "CONTINUOUS");
        return new SampleForm(
                "k-1",
                3L,
                "Chương trình phối hợp <2018>",
                "",
                "10/04/2018",
                SampleForm.Status.ACTIVE,
                "PUBLIC",
                "Ủy ban nhân dân tỉnh Mẫu",
                List.of("FRONT"),
                true,
                "",
                List.of(row, row));
    }
}
