package vn.hiepdong.news.placement;

import java.util.stream.Stream;
import vn.hiepdong.web.NotFoundException;

/** The places of the home page to which an editor pins articles. */
public enum PlacementKind {
    HOT("hot"),
    FEATURED("featured");

    private final String path;

    PlacementKind(String path) {
        this.path = path;
    }

    /** The last part of the address at which its list is kept. */
    String path() {
        return path;
    }

    /** @throws NotFoundException when no list has such an address */
    static PlacementKind at(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
