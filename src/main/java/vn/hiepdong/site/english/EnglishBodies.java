package vn.hiepdong.site.english;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.web.text.Labels;

/** The agencies that exist today, by level and sector, as English pages name them. */
@Component
@Transactional(readOnly = true)
class EnglishBodies {

    private final Agencies agencies;
    private final Labels labels;
    private final Clock clock;

    EnglishBodies(Agencies agencies, Labels labels, Clock clock) {
        this.agencies = agencies;
        this.labels = labels;
        this.clock = clock;
    }

    record Group(String level, String sector, List<Body> bodies) {}

    /**
     * @param name in Vietnamese
     * @param englishName null where it has not said one
     * @param address and the others: what it has published; may be null
     */
    record Body(
            String slug, String name, String englishName, String address, String phone, String email, String website) {

        private static Body of(Agency agency) {
            var profile = agency.profile();
            return new Body(
                    agency.slug(),
                    agency.name(),
                    agency.englishName(),
                    profile.address(),
                    profile.phone(),
                    profile.email(),
                    profile.website());
        }

        private boolean reachable() {
            return Stream.of(address, phone, email, website).anyMatch(way -> way != null);
        }

        public String telephone() {
            return "tel:" + phone.replaceAll("[^0-9+]", "");
        }
    }

    List<Group> all() {
        return groups(body -> true);
    }

    /** Those that have published how to reach them. */
    List<Group> reachable() {
        return groups(Body::reachable);
    }

    private List<Group> groups(Predicate<Body> wanted) {
        var today = LocalDate.now(clock);
        var sorted = agencies.all().stream()
                .filter(agency -> !agency.hasEndedBefore(today))
                .collect(Collectors.groupingBy(
                        (Agency agency) -> agency.profile().level(),
                        TreeMap<AgencyLevel, TreeMap<Sector, List<Body>>>::new,
                        Collectors.groupingBy(
                                agency -> agency.profile().sector(),
                                TreeMap::new,
                                Collectors.mapping(Body::of, Collectors.filtering(wanted, Collectors.toList())))));
        return sorted.entrySet().stream()
                .flatMap(level -> level.getValue().entrySet().stream()
                        .map(sector -> new Group(
                                labels.inEnglish(level.getKey()),
                                labels.inEnglish(sector.getKey()),
                                sector.getValue())))
                .filter(group -> !group.bodies().isEmpty())
                .toList();
    }
}
