package vn.hiepdong.agency.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hiepdong.agency.person.OfficeRow;
import vn.hiepdong.agency.person.PersonForm;
import vn.hiepdong.web.form.Submissions;
import vn.hiepdong.web.sheet.RowSentences;
import vn.hiepdong.web.sheet.Verdict;

/** The rows of one person, each an office: those below the first leave the name empty or repeat it. */
record PersonRows(List<Verdict> rows) implements RowSentences {

    private static final Pattern OFFICE = Pattern.compile("offices\\[(\\d+)]\\.(\\w+)");

    private static final Set<String> YES = Set.of("x", "có", "1");

    static List<PersonRows> in(List<Verdict> rows) {
        var people = new ArrayList<PersonRows>();
        for (var verdict : rows) {
            var name = verdict.row().name();
            var above = people.isEmpty() ? null : people.get(people.size() - 1);
            if (above != null && (name.isEmpty() || name.equalsIgnoreCase(above.name()))) {
                above.rows.add(verdict);
                verdict.belongToTheRowAbove();
            } else {
                people.add(new PersonRows(new ArrayList<>(List.of(verdict))));
            }
        }
        return people;
    }

    Verdict first() {
        return rows.get(0);
    }

    String name() {
        return first().row().name();
    }

    PersonForm form() {
        return new PersonForm(
                Submissions.newKey(),
                null,
                name(),
                rows.stream().map(PersonRows::office).toList());
    }

    private static OfficeRow office(Verdict verdict) {
        var row = verdict.row();
        var head = row.text("head");
        if (!head.isEmpty() && !YES.contains(Names.key(head))) {
            verdict.refuse("head", "Hãy ghi x nếu chức vụ này đứng đầu cơ quan, hoặc để trống.");
        }
        return new OfficeRow(
                null,
                row.text("title"),
                row.text("agency"),
                !head.isEmpty(),
                row.text("from"),
                row.text("to"),
                row.text("attestedOn"));
    }

    /** The form has one name and, numbered as the rows, the offices. */
    @Override
    public void refuse(String path, String sentence) {
        var office = OFFICE.matcher(path);
        if (office.matches()) {
            rows.get(Integer.parseInt(office.group(1))).refuse(office.group(2), sentence);
        } else {
            first().refuse(path, sentence);
        }
    }

    @Override
    public boolean isRefused() {
        return rows.stream().anyMatch(Verdict::isRefused);
    }
}
