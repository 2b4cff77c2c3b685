package vn.hiepdong.agency.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.KeepingPeople;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.web.sheet.RowOutcome;
import vn.hiepdong.web.sheet.RowPosts;
import vn.hiepdong.web.sheet.SheetRow;
import vn.hiepdong.web.sheet.Verdict;

/**
 * The rows of the sheet "Người". Somebody of the same name who holds one of the offices is there already; somebody of the
 * same name who holds none of them may be another person, and the clerk is told.
 */
@Component
class TakingPeople {

    private final Agencies agencies;
    private final People people;
    private final KeepingPeople keeping;
    private final RowPosts posts;

    TakingPeople(Agencies agencies, People people, KeepingPeople keeping, RowPosts posts) {
        this.agencies = agencies;
        this.people = people;
        this.keeping = keeping;
        this.posts = posts;
    }

    void take(List<Verdict> rows) {
        var names = new Names("cơ quan", "trong cổng", TakingAgencies.namesOf(agencies.all()), List.of());
        var typed = PersonRows.in(rows);
        var there = people.named(typed.stream().map(PersonRows::name).toList()).stream()
                .collect(Collectors.groupingBy(person -> Names.key(person.name())));
        var before = new HashMap<String, Integer>();
        for (var person : typed) {
            compare(person, there.getOrDefault(Names.key(person.name()), List.of()), before);
        }
        typed.stream()
                .filter(person -> person.first().outcome() != RowOutcome.KNOWN)
                .forEach(person -> save(person, names));
    }

    private void save(PersonRows person, Names names) {
        person.rows().forEach(verdict -> names.mustKnow(verdict, "agency"));
        var form = person.form();
        posts.save(form, person, () -> keeping.register(form));
    }

    /** @param before in which row each name began in this file */
    private static void compare(PersonRows typed, List<Person> namesakes, Map<String, Integer> before) {
        var offices = namesakes.stream()
                .flatMap(person -> person.appointments().stream())
                .toList();
        var held = typed.rows().stream()
                .filter(verdict -> offices.stream().anyMatch(office -> isTheSame(verdict.row(), office)))
                .toList();
        var above =
                before.putIfAbsent(Names.key(typed.name()), typed.first().row().number());
        if (!held.isEmpty()) {
            typed.rows().forEach(Verdict::passOver);
            typed.rows().stream()
                    .filter(verdict -> !held.contains(verdict))
                    .forEach(verdict -> verdict.remark(
                            "Người này đã có mà chưa có chức vụ này: hãy ghi thêm ở trang của người đó."));
        } else if (!namesakes.isEmpty()) {
            typed.first()
                    .remark("Đã có người cùng tên" + titles(offices) + ". Dòng này sẽ thêm một người nữa; nếu là"
                            + " cùng một người, hãy bỏ dòng này và ghi chức vụ ở trang của người đó.");
        } else if (above != null && !typed.name().isEmpty()) {
            typed.first()
                    .remark("Trùng tên với dòng " + above + ", sẽ thêm thành người khác. Nếu là cùng một người, hãy"
                            + " ghi các dòng liền nhau.");
        }
    }

    private static boolean isTheSame(SheetRow row, Appointment office) {
        return row.text("title").equalsIgnoreCase(office.title())
                && office.agency().names().stream()
                        .flatMap(name -> Stream.of(name.fullName(), name.shortName(), name.abbreviation()))
                        .anyMatch(name -> row.text("agency").equalsIgnoreCase(name));
    }

    private static String titles(List<Appointment> offices) {
        return offices.isEmpty()
                ? ""
                : offices.stream().map(Appointment::title).distinct().collect(Collectors.joining(", ", " (", ")"));
    }
}
