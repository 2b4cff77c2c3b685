package vn.hiepdong.site.agency;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.AgencyName;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.site.AddressChoices;
import vn.hiepdong.web.form.Choice;
import vn.hiepdong.web.text.Slugs;

/**
 * The list of agencies by level and sector. A province has some hundreds: all are read by one statement, and words are
 * looked for here, in present and former names, without their marks.
 */
@Component
@Transactional(readOnly = true)
class ListingAgencies {

    private final Agencies agencies;
    private final AddressChoices choices;

    ListingAgencies(Agencies agencies, AddressChoices choices) {
        this.agencies = agencies;
        this.choices = choices;
    }

    /** @param areas that have an agency, for the filter */
    record Listing(List<AgencyGroup> groups, List<Choice> areas) {}

    Listing matching(AgencySearch search) {
        var all = agencies.all();
        var found = all.stream().filter(wanted(search, all)).toList();
        return new Listing(groups(found), areas(all));
    }

    private Predicate<Agency> wanted(AgencySearch search, List<Agency> all) {
        var level = choices.read(AgencyLevel.class, search.level());
        var sector = choices.read(Sector.class, search.sector());
        var area = all.stream().anyMatch(agency -> agency.area().slug().equals(search.area())) ? search.area() : null;
        return agency -> (level == null || agency.profile().level() == level)
                && (sector == null || agency.profile().sector() == sector)
                && (area == null || agency.area().slug().equals(area))
                && bears(agency, search.words());
    }

    /** All the words in one of its names, whatever the case and the marks. */
    private static boolean bears(Agency agency, String words) {
        if (words == null || words.isBlank()) {
            return true;
        }
        var wanted = Slugs.of(words).split("-");
        return agency.names().stream()
                .flatMap(name -> Stream.of(name.fullName(), name.shortName(), name.abbreviation()))
                .filter(Objects::nonNull)
                .map(Slugs::of)
                .anyMatch(name -> Arrays.stream(wanted).allMatch(name::contains));
    }

    private static List<AgencyGroup> groups(List<Agency> found) {
        Map<AgencyLevel, Map<Sector, List<Agency>>> sorted = found.stream()
                .collect(Collectors.groupingBy(
                        agency -> agency.profile().level(),
                        TreeMap::new,
                        Collectors.groupingBy(agency -> agency.profile().sector(), TreeMap::new, Collectors.toList())));
        return sorted.entrySet().stream()
                .flatMap(level -> level.getValue().entrySet().stream()
                        .map(sector -> new AgencyGroup(level.getKey(), sector.getKey(), rows(sector.getValue()))))
                .toList();
    }

    private static List<AgencyGroup.Row> rows(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> new AgencyGroup.Row(
                        agency.slug(),
                        agency.name(),
                        agency.area().name(),
                        agency.names().stream()
                                .filter(name -> name.validTo() != null)
                                .map(AgencyName::fullName)
                                .toList()))
                .toList();
    }

    private static List<Choice> areas(List<Agency> all) {
        var order = Collator.getInstance(Locale.forLanguageTag("vi"));
        return all.stream()
                .map(Agency::area)
                .distinct()
                .map(area -> new Choice(area.slug(), area.name()))
                .sorted(Comparator.comparing(Choice::label, order))
                .toList();
    }
}
