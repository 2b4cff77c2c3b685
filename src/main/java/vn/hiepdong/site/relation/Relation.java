package vn.hiepdong.site.relation;

import java.util.List;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/**
 * Two signing parties and the signed live programmes that they have together.
 *
 * @param own the one of the own side
 */
record Relation(Agency own, Agency other, List<Programme> programmes) {

    String title() {
        return own.name() + " ↔ " + other.name();
    }

    /** As the register takes it in its address. */
    String key() {
        return own.id() + "-" + other.id();
    }
}
