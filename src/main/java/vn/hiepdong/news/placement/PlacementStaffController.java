package vn.hiepdong.news.placement;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hiepdong.web.EditorPage;
import vn.hiepdong.web.form.FormPosts;

/** Hot and featured news: one page that shows both lists, and one for each on which it is kept. */
@Controller
@EditorPage
class PlacementStaffController {

    private static final String FORM = "news/placements-form";
    private static final String ADDRESS = "/staff/news/placements/{kind}";

    private final KeepingPlacements keeping;
    private final PickingArticles picking;
    private final FormPosts posts;

    PlacementStaffController(KeepingPlacements keeping, PickingArticles picking, FormPosts posts) {
        this.keeping = keeping;
        this.picking = picking;
        this.posts = posts;
    }

    @GetMapping("/staff/news/placements")
    String show(Model model) {
        model.addAttribute(
                "lists",
                List.of(
                        new Shown(PlacementKind.HOT, keeping.form(PlacementKind.HOT)),
                        new Shown(PlacementKind.FEATURED, keeping.form(PlacementKind.FEATURED))));
        return "news/placements";
    }

    /** One list as the page prints it. */
    record Shown(PlacementKind kind, PlacementsForm form) {

        public String address() {
            return "/staff/news/placements/" + kind.path();
        }

        public List<PlacementsForm.Row> pins() {
            return form.rows().stream().filter(row -> !row.article().isEmpty()).toList();
        }
    }

    @GetMapping(ADDRESS)
    String edit(@PathVariable String kind, Model model) {
        return form(keeping.form(PlacementKind.at(kind)), kind, model);
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable String kind,
            @Valid @ModelAttribute("form") PlacementsForm form,
            BindingResult errors,
            Model model) {
        return posts.save(form.submissionKey(), errors, form(form, kind, model), "Đã lưu danh sách.", () -> {
            keeping.save(PlacementKind.at(kind), form);
            return "/staff/news/placements";
        });
    }

    // the buttons of the form that save nothing

    @PostMapping(path = ADDRESS, params = "addRow")
    String add(
            @PathVariable String kind,
            @ModelAttribute("form") PlacementsForm form,
            BindingResult ignored,
            Model model) {
        return form(form.withAnother(), kind, model);
    }

    @PostMapping(path = ADDRESS, params = "removeRow")
    String remove(
            @PathVariable String kind,
            @ModelAttribute("form") PlacementsForm form,
            BindingResult ignored,
            @RequestParam int removeRow,
            Model model) {
        return form(form.without(removeRow), kind, model);
    }

    @PostMapping(path = ADDRESS, params = "moveRowUp")
    String moveUp(
            @PathVariable String kind,
            @ModelAttribute("form") PlacementsForm form,
            BindingResult ignored,
            @RequestParam int moveRowUp,
            Model model) {
        return form(form.withMovedUp(moveRowUp), kind, model);
    }

    private String form(PlacementsForm form, String kind, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("list", PlacementKind.at(kind));
        model.addAttribute("action", "/staff/news/placements/" + kind);
        model.addAttribute("articleOptions", picking.options());
        return FORM;
    }
}
