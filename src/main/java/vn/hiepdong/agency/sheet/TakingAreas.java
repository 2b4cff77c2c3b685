package vn.hiepdong.agency.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.area.Area;
import vn.hiepdong.agency.area.AreaForm;
import vn.hiepdong.agency.area.AreaKind;
import vn.hiepdong.agency.area.Areas;
import vn.hiepdong.agency.area.KeepingAreas;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.sheet.RowPosts;
import vn.hiepdong.web.sheet.Verdict;

/** The rows of the sheet "Địa bàn". One of the same name in the same area is there already. */
@Component
class TakingAreas {

    private final Areas areas;
    private final KeepingAreas keeping;
    private final RowPosts posts;

    TakingAreas(Areas areas, KeepingAreas keeping, RowPosts posts) {
        this.areas = areas;
        this.keeping = keeping;
        this.posts = posts;
    }

    /** @return the areas to which agencies may refer now */
    Names take(List<Verdict> rows) {
        var all = areas.all();
        var there = all.stream().map(area -> key(area.name(), parentOf(area))).collect(Collectors.toSet());
        var names = new Names(
                "địa bàn",
                "trong cổng hay ở trang “Địa bàn”",
                all.stream().map(Area::name).toList(),
                Names.in(rows, "name"));
        var taken = new HashMap<String, Integer>();
        for (var verdict : ParentsFirst.order(rows, "name")) {
            var row = verdict.row();
            var key = key(row.text("name"), row.text("parent"));
            if (there.contains(key)) {
                verdict.passOver();
                continue;
            }
            var before = taken.putIfAbsent(key, row.number());
            if (before != null && !row.text("name").isEmpty()) {
                verdict.refuse("name", "Địa bàn này đã có ở dòng " + before + ".");
            }
            names.mustKnow(verdict, "parent");
            var form = form(verdict);
            if (posts.save(form, verdict, () -> keeping.register(form))) {
                names.add(form.name());
            }
        }
        return names;
    }

    private AreaForm form(Verdict verdict) {
        var row = verdict.row();
        return new AreaForm(
                Submissions.newKey(),
                null,
                row.text("name"),
                posts.constant(verdict, "kind", AreaKind.class),
                row.text("parent"),
                row.text("validFrom"),
                row.text("validTo"));
    }

    private static String parentOf(Area area) {
        return area.parent() == null ? "" : area.parent().name();
    }

    private static String key(String name, String parent) {
        return Names.key(name) + "\n" + Names.key(parent);
    }
}
