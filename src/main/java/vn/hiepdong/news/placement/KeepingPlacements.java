package vn.hiepdong.news.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.news.Article;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.VersionConflict;
import vn.hiepdong.web.form.Typed;

/** What editors do with the two lists of pins. There is one home page, so those of any agency keep both. */
@Component
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class KeepingPlacements {

    private final PlacementRepository placements;
    private final PickingArticles picking;
    private final Clock clock;

    KeepingPlacements(PlacementRepository placements, PickingArticles picking, Clock clock) {
        this.placements = placements;
        this.picking = picking;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlacementsForm form(PlacementKind kind) {
        return PlacementsForm.of(placements.findOf(kind), picking::shown);
    }

    /**
     * The list anew; a pin that is not named any more is taken down.
     *
     * @throws RuleViolation when readers know no such article, it stands twice, or a pin ends before it begins
     * @throws VersionConflict when somebody changed the list meanwhile
     */
    public void save(PlacementKind kind, PlacementsForm form) {
        var standing = placements.findOf(kind);
        VersionConflict.unlessSame(
                Placement.versionOf(standing), form.version(), PlacementsForm.of(standing, picking::shown));
        var pins = read(form);
        var known =
                standing.stream().collect(Collectors.toMap(pin -> pin.article().id(), Function.identity()));
        for (var at = 0; at < pins.size(); at++) {
            var pin = pins.get(at);
            var placement = known.remove(pin.article().id());
            if (placement == null) {
                placement = new Placement(kind, pin.article());
            }
            placement.pin(pin.from(), pin.to(), at);
            placements.save(placement);
        }
        known.values().forEach(placements::delete);
    }

    private record Pin(Article article, LocalDate from, LocalDate to) {}

    private ArrayList<Pin> read(PlacementsForm form) {
        var pins = new ArrayList<Pin>();
        var broken = new ArrayList<Sentence>();
        var pinned = new HashSet<Long>();
        for (var at = 0; at < form.rows().size(); at++) {
            var row = form.rows().get(at);
            var path = "rows[" + at + "].";
            if (!Typed.given(row.article())) {
                continue;
            }
            var article = picking.find(row.article()).orElse(null);
            var from = Objects.requireNonNullElse(Typed.parseDay(row.fromOn()), LocalDate.now(clock));
            var to = Typed.parseDay(row.toOn());
            if (article == null) {
                broken.add(new Sentence(
                        path + "article",
                        "Không có bài đã đăng nào tên “" + row.article()
                                + "”. Hãy chọn trong danh sách gợi ý, hoặc dán địa chỉ của bài."));
            } else if (!pinned.add(article.id())) {
                broken.add(new Sentence(path + "article", "Bài này đã có trong danh sách."));
            }
            if (to != null && to.isBefore(from)) {
                broken.add(new Sentence(path + "toOn", "Ngày cuối phải từ ngày đầu trở đi."));
            }
            pins.add(new Pin(article, from, to));
        }
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
        return pins;
    }
}
