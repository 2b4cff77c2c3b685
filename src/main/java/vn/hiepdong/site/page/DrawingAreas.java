package vn.hiepdong.site.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.area.Area;
import vn.hiepdong.agency.area.AreaKind;
import vn.hiepdong.agency.area.Areas;

/** Lays out the areas of the portal, in that page's transaction and by a fixed number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class DrawingAreas {

    private final Areas areas;
    private final Agencies agencies;
    private final Clock clock;

    DrawingAreas(Areas areas, Agencies agencies, Clock clock) {
        this.areas = areas;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @param endedOn null while it exists
     * @param agencies how many of the portal's agencies are of this area
     */
    record Tile(String name, String slug, LocalDate endedOn, long agencies) {}

    /**
     * What lies in a province.
     *
     * @param former the districts and communes that are no more
     */
    record Province(Tile tile, List<Tile> communes, List<Tile> former) {

        boolean divided() {
            return !communes.isEmpty() || !former.isEmpty();
        }
    }

    /**
     * @param former the provinces that are no more
     * @param divided those of both of which the portal knows areas within
     */
    record AreaMap(List<Tile> provinces, List<Tile> former, List<Province> divided) {}

    AreaMap draw() {
        var today = LocalDate.now(clock);
        var all = areas.all();
        var counts = agencies.all().stream()
                .collect(Collectors.groupingBy(agency -> agency.area().id(), Collectors.counting()));
        var provinces = all.stream()
                .filter(area -> area.kind() == AreaKind.PROVINCE)
                .collect(Collectors.partitioningBy(area -> ended(area, today)));
        return new AreaMap(
                tiles(provinces.get(false), counts),
                tiles(provinces.get(true), counts),
                Stream.concat(provinces.get(false).stream(), provinces.get(true).stream())
                        .map(province -> within(province, all, counts, today))
                        .filter(Province::divided)
                        .toList());
    }

    private static Province within(Area province, List<Area> all, Map<Long, Long> counts, LocalDate today) {
        var within = all.stream()
                .filter(area -> !area.id().equals(province.id()) && liesIn(area, province))
                .collect(Collectors.partitioningBy(area -> ended(area, today)));
        return new Province(tile(province, counts), tiles(within.get(false), counts), tiles(within.get(true), counts));
    }

    private static List<Tile> tiles(List<Area> areas, Map<Long, Long> counts) {
        return areas.stream().map(area -> tile(area, counts)).toList();
    }

    private static boolean liesIn(Area area, Area province) {
        for (var above = area; above != null; above = above.parent()) {
            if (above.id().equals(province.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean ended(Area area, LocalDate today) {
        return area.validTo() != null && area.validTo().isBefore(today);
    }

    private static Tile tile(Area area, Map<Long, Long> counts) {
        return new Tile(area.name(), area.slug(), area.validTo(), counts.getOrDefault(area.id(), 0L));
    }
}
