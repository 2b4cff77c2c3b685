package vn.hiepdong.agency.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyForm;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.agency.KeepingAgencies;
import vn.hiepdong.agency.Sector;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.sheet.RowPosts;
import vn.hiepdong.web.sheet.Verdict;

/** The rows of the sheet "Cơ quan". One that bears or bore the same full name in the same area is there already. */
@Component
class TakingAgencies {

    private final Agencies agencies;
    private final KeepingAgencies keeping;
    private final RowPosts posts;

    TakingAgencies(Agencies agencies, KeepingAgencies keeping, RowPosts posts) {
        this.agencies = agencies;
        this.keeping = keeping;
        this.posts = posts;
    }

    /** @param areas to which a row may refer */
    void take(List<Verdict> rows, Names areas) {
        var all = agencies.all();
        var there = all.stream().flatMap(TakingAgencies::keys).collect(Collectors.toSet());
        var names = new Names(
                "cơ quan",
                "trong cổng hay ở trang “Cơ quan”",
                namesOf(all),
                Names.in(rows, "fullName", "shortName", "abbreviation"));
        var taken = new HashMap<String, Integer>();
        for (var verdict : ParentsFirst.order(rows, "fullName", "shortName", "abbreviation")) {
            var row = verdict.row();
            var key = key(row.text("fullName"), row.text("area"));
            if (there.contains(key)) {
                verdict.passOver();
                continue;
            }
            var before = taken.putIfAbsent(key, row.number());
            if (before != null && !row.text("fullName").isEmpty()) {
                verdict.refuse("fullName", "Cơ quan này đã có ở dòng " + before + ".");
            }
            areas.mustKnow(verdict, "area");
            names.mustKnow(verdict, "parent");
            var form = form(verdict);
            if (posts.save(form, verdict, () -> keeping.register(form))) {
                names.add(form.fullName(), form.shortName(), form.abbreviation());
            }
        }
    }

    /** Every name that any of them bears or bore. */
    static List<String> namesOf(List<Agency> agencies) {
        return agencies.stream()
                .flatMap(agency -> agency.names().stream())
                .flatMap(name -> Stream.of(name.fullName(), name.shortName(), name.abbreviation()))
                .toList();
    }

    private AgencyForm form(Verdict verdict) {
        var row = verdict.row();
        return new AgencyForm(
                Submissions.newKey(),
                null,
                row.text("fullName"),
                row.text("shortName"),
                row.text("abbreviation"),
                "",
                row.text("area"),
                posts.constant(verdict, "sector", Sector.class),
                posts.constant(verdict, "level", AgencyLevel.class),
                row.text("establishedOn"),
                row.text("parent"),
                "",
                false,
                List.of(),
                "",
                row.text("address"),
                row.text("phone"),
                row.text("email"),
                row.text("website"),
                row.text("sortOrder"));
    }

    private static Stream<String> keys(Agency agency) {
        return agency.names().stream()
                .map(name -> key(name.fullName(), agency.area().name()));
    }

    /** An area may be named with its number, where several share the name. */
    private static String key(String name, String area) {
        return Names.key(name) + "\n" + Names.key(area.replaceAll(" \\(#\\d+\\)$", ""));
    }
}
