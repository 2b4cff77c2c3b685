package vn.hiepdong.agency.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.typing.PickerChoice;
import vn.hiepdong.agency.typing.Picking;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;

/** Reads areas, for the lists, filters and pickers of agencies. */
@Component
@Transactional(readOnly = true)
public class Areas {

    private final AreaRepository areas;

    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    /** One line of the list as a tree: how deep it hangs, and under what. */
    record Line(Area area, int depth) {}

    Area get(long id) {
        return areas.findById(id).orElseThrow(NotFoundException::new);
    }

    List<Line> tree() {
        var lines = new ArrayList<Line>();
        hang(lines, areas.findAllByName(), null, 0);
        return lines;
    }

    public List<Choice> choices() {
        return tree().stream()
                .map(line -> new Choice(
                        line.area().id().toString(),
                        "– ".repeat(line.depth()) + line.area().name()))
                .toList();
    }

    public List<String> pickerOptions() {
        return Picking.options(areas.findAllByName().stream().map(Areas::choice).toList());
    }

    /** Every area with the one above, in the order of the Vietnamese alphabet. */
    public List<Area> all() {
        return areas.findAllByName();
    }

    public boolean isKnown(String name) {
        return !areas.findByName(name).isEmpty();
    }

    /** @throws vn.hiepdong.web.RuleViolation when the name means none or more than one, naming the choices */
    public Area pick(String typed, String field) {
        var found = Picking.number(typed)
                .map(id -> areas.findById(id).stream().toList())
                .orElseGet(() -> areas.findByName(typed));
        return Picking.one(found, typed, field, "địa bàn", Areas::choice);
    }

    private static void hang(List<Line> lines, List<Area> all, Long parent, int depth) {
        all.stream().filter(area -> Objects.equals(idOfParent(area), parent)).forEach(area -> {
            lines.add(new Line(area, depth));
            hang(lines, all, area.id(), depth + 1);
        });
    }

    private static Long idOfParent(Area area) {
        return area.parent() == null ? null : area.parent().id();
    }

    private static PickerChoice choice(Area area) {
        return new PickerChoice(
                area.id(),
                area.name(),
                area.parent() == null ? null : area.parent().name());
    }
}
