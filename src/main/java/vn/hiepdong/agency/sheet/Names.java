package vn.hiepdong.agency.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hiepdong.agency.typing.Picking;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.sheet.Verdict;

/**
 * The names that a row may refer to: those that the portal knows, and those of the rows taken before it. Said here and
 * not by the picker, whose sentence sends people to a list that a sheet does not have.
 */
final class Names {

    private final String kind;
    private final String where;
    private final Set<String> known;
    private final Set<String> inTheFile;

    /**
     * @param kind what bears them, for the sentence
     * @param where they were looked for, for the sentence
     * @param inTheFile the names of all rows, whether they can be taken or not
     */
    Names(String kind, String where, Collection<String> known, Collection<String> inTheFile) {
        this.kind = kind;
        this.where = where;
        this.known = known.stream().filter(Typed::given).map(Names::key).collect(Collectors.toCollection(HashSet::new));
        this.inTheFile = inTheFile.stream().map(Names::key).collect(Collectors.toSet());
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** From here on these names may be referred to. */
    void add(String... names) {
        Arrays.stream(names).filter(Typed::given).map(Names::key).forEach(known::add);
    }

    /** A name with its number is left to the picker. */
    void mustKnow(Verdict verdict, String field) {
        var name = verdict.row().text(field);
        if (name.isEmpty() || known.contains(key(name)) || Picking.number(name).isPresent()) {
            return;
        }
        verdict.refuse(
                field,
                inTheFile.contains(key(name))
                        ? "Dòng của “" + name + "” trong tệp này chưa nhận được. Hãy sửa dòng đó trước."
                        : "Không có " + kind + " nào tên “" + name + "” " + where + ".");
    }

    /** What stands in some columns of all rows. */
    static List<String> in(List<Verdict> rows, String... fields) {
        return rows.stream()
                .flatMap(verdict -> Arrays.stream(fields).map(verdict.row()::text))
                .filter(Typed::given)
                .toList();
    }
}
