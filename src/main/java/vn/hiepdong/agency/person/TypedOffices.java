package vn.hiepdong.agency.person;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.form.Typed;

/** Reads the rows of offices that somebody typed, and says of each row what is missing in it. */
@Component
class TypedOffices {

    private final Agencies agencies;

    TypedOffices(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * @param standing the office that the row corrects; null when it is a new one
     * @param typed what the row says
     */
    record Office(Appointment standing, Appointment typed) {}

    /** @throws RuleViolation with a sentence for each row that cannot be taken */
    List<Office> read(Person person, List<OfficeRow> rows) {
        var sentences = new ArrayList<Sentence>();
        var offices = new ArrayList<Office>();
        for (int number = 0; number < rows.size(); number++) {
            var row = rows.get(number);
            if (row.isEmpty()) {
                continue;
            }
            var mistakes = mistakesOf(row, "offices[" + number + "]");
            sentences.addAll(mistakes);
            if (mistakes.isEmpty()) {
                try {
                    offices.add(new Office(standing(person, row.id()), office(person, row, number)));
                } catch (RuleViolation violation) {
                    sentences.addAll(violation.sentences());
                }
            }
        }
        if (!sentences.isEmpty()) {
            throw new RuleViolation(sentences);
        }
        return offices;
    }

    private static List<Sentence> mistakesOf(OfficeRow row, String path) {
        var mistakes = new ArrayList<Sentence>();
        if (!Typed.given(row.title())) {
            mistakes.add(new Sentence(path + ".title", "Hãy ghi chức vụ, ví dụ: Chủ tịch UBND tỉnh."));
        }
        if (!Typed.given(row.agency())) {
            mistakes.add(new Sentence(path + ".agency", "Hãy chọn cơ quan của chức vụ này."));
        }
        var overTime = Typed.given(row.from()) || Typed.given(row.to());
        if (overTime && Typed.given(row.attestedOn())) {
            mistakes.add(new Sentence(
                    path + ".attestedOn", "Hãy ghi thời gian giữ chức vụ, hoặc ngày được ghi nhận, không ghi cả hai."));
        } else if (!overTime && !Typed.given(row.attestedOn())) {
            mistakes.add(new Sentence(
                    path + ".from", "Hãy ghi từ khi nào, hoặc ngày mà nguồn ghi nhận người này giữ chức vụ."));
        } else if (overTime && !Typed.given(row.from())) {
            mistakes.add(new Sentence(path + ".from", "Hãy ghi từ khi nào; chỉ biết năm thì ghi năm."));
        } else if (endsBeforeItBegins(row)) {
            mistakes.add(new Sentence(path + ".to", "Ngày kết thúc phải sau ngày bắt đầu."));
        }
        return mistakes;
    }

    /** Judged by the first day that each may mean, which is what is kept: 5/2018 to 2018 cannot be. */
    private static boolean endsBeforeItBegins(OfficeRow row) {
        var from = Typed.parsePartial(row.from());
        var to = Typed.parsePartial(row.to());
        return from != null && to != null && to.first().isBefore(from.first());
    }

    private Appointment office(Person person, OfficeRow row, int number) {
        var agency = agencies.pick(row.agency(), "offices[" + number + "].agency");
        return Typed.given(row.attestedOn())
                ? Appointment.attested(
                        person, agency, row.title(), row.head(), Typed.parseDay(row.attestedOn()), number)
                : Appointment.held(
                        person,
                        agency,
                        row.title(),
                        row.head(),
                        Typed.parsePartial(row.from()),
                        Typed.parsePartial(row.to()),
                        number);
    }

    private static Appointment standing(Person person, Long id) {
        return person.appointments().stream()
                .filter(office -> id != null && id.equals(office.id()))
                .findFirst()
                .orElse(null);
    }
}
