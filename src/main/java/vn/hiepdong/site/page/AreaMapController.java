package vn.hiepdong.site.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/**
 * The administrative map (row P29), made of the areas that the portal knows: each province with its communes as tiles, and
 * the districts that it had. No picture from elsewhere, and so nothing that words do not say.
 */
@Controller
@PublicPage
@CachedPage
class AreaMapController {

    private final DrawingAreas drawing;

    AreaMapController(DrawingAreas drawing) {
        this.drawing = drawing;
    }

    @GetMapping("/ban-do")
    @Transactional(readOnly = true)
    String show(Model model) {
        model.addAttribute("crumbs", List.of(new Choice("/", "Trang chủ")));
        model.addAttribute("map", drawing.draw());
        return "site/areas";
    }
}
