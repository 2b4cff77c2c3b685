package vn.hiepdong.site.commitment;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hiepdong.web.CachedPage;
import vn.hiepdong.web.PublicPage;
import vn.hiepdong.web.form.Choice;

/** The register of commitments as charts, for everybody. */
@Controller
@PublicPage
@CachedPage
class CommitmentChartController {

    private final CommitmentCharts charts;

    CommitmentChartController(CommitmentCharts charts) {
        this.charts = charts;
    }

    @GetMapping("/cam-ket/bieu-do")
    @Transactional(readOnly = true)
    String show(Model model) {
        model.addAttribute("crumbs", List.of(new Choice("/", "Trang chủ"), new Choice("/cam-ket", "Cam kết")));
        model.addAttribute("charts", charts.draw());
        return "site/commitment-charts";
    }
}
