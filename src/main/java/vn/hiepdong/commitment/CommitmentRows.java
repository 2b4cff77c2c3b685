package vn.hiepdong.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.RuleViolation.Sentence;
import vn.hiepdong.web.form.Typed;
import vn.hiepdong.web.text.Numbers;

/**
 * Reads the typed rows of one table: finds the agencies they name, each name once however many rows have it, and gathers
 * what is wrong with every row before it refuses.
 */
final class CommitmentRows {

    private final Agencies agencies;
    private final Programme programme;
    private final Set<Long> mayLead;
    private final Map<String, Agency> found = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final List<Sentence> problems = new ArrayList<>();

    /** @param mayLead ids of the agencies that may lead; not asked for an archival programme */
    CommitmentRows(Agencies agencies, Programme programme, Set<Long> mayLead) {
        this.agencies = agencies;
        this.programme = programme;
        this.mayLead = mayLead;
    }

    /**
     * @param stored the commitment that stands in this row so far; null for a new one
     * @param path of the row in its form: "rows[2]."
     */
    record ReadRow(CommitmentRow typed, Commitment stored, Map<AssignmentRole, List<Agency>> assigned, String path) {}

    /**
     * @param stored by their ids
     * @return the rows that were used, in their order
     * @throws RuleViolation with the sentences of all rows
     */
    List<ReadRow> read(List<CommitmentRow> rows, Map<String, Commitment> stored) {
        var left = new HashMap<>(stored);
        var read = new ArrayList<ReadRow>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.unused()) {
                read.add(read(row, left.remove(row.id()), "rows[" + i + "]."));
            }
        }
        refuseIfWrong();
        return read;
    }

    /**
     * Checks what is to stand as the lead of many rows.
     *
     * @throws RuleViolation about the table as a whole
     */
    void requireLead(String names) {
        checkLeads(pick(names, ""), "");
        refuseIfWrong();
    }

    private ReadRow read(CommitmentRow row, Commitment stored, String path) {
        if (row.statement().isEmpty()) {
            problems.add(new Sentence(path + "statement", "Hãy ghi nội dung, hoặc bỏ dòng này."));
        }
        if (!row.kind().isEmpty()
                && Stream.of(CommitmentKind.values()).map(Enum::name).noneMatch(row.kind()::equals)) {
            problems.add(new Sentence(path + "kind", "Hãy chọn loại trong danh sách."));
        }
        if (!Typed.text(row.visibility()).isEmpty()
                && Stream.of(Visibility.values()).map(Enum::name).noneMatch(row.visibility()::equals)) {
            problems.add(new Sentence(path + "visibility", "Hãy chọn người được xem trong danh sách."));
        }
        checkPeriod(row, path);
        checkTarget(row, path);
        var leads = agencies(AssignmentRole.LEAD, row, stored, path + "lead");
        checkLeads(leads, path + "lead");
        return new ReadRow(
                row,
                stored,
                Map.of(
                        AssignmentRole.LEAD,
                        leads,
                        AssignmentRole.SUPPORT,
                        agencies(AssignmentRole.SUPPORT, row, stored, path + "supports"),
                        AssignmentRole.IMPLEMENTER,
                        agencies(AssignmentRole.IMPLEMENTER, row, stored, path + "implementers")),
                path);
    }

    private void checkPeriod(CommitmentRow row, String path) {
        if (row.period().isEmpty()) {
            return;
        }
        if (Stream.of(RecurrencePeriod.values()).map(Enum::name).noneMatch(row.period()::equals)) {
            problems.add(new Sentence(path + "period", "Hãy chọn kỳ trong danh sách."));
        } else if (!row.kind().equals(CommitmentKind.RECURRING.name())) {
            problems.add(new Sentence(
                    path + "period", "Chỉ nội dung định kỳ có kỳ. Hãy chọn loại “định kỳ”, hoặc để trống ô này."));
        }
    }

    private void checkTarget(CommitmentRow row, String path) {
        if (row.target().isEmpty()) {
            if (!row.targetUnit().isEmpty()) {
                problems.add(new Sentence(path + "target", "Hãy ghi số của chỉ tiêu, hoặc bỏ đơn vị tính."));
            }
            return;
        }
        if (Numbers.parse(row.target()).filter(figure -> figure.signum() > 0).isEmpty()) {
            problems.add(new Sentence(path + "target", "Hãy gõ một số lớn hơn 0, như 1.234 hoặc 12,5."));
        }
        if (row.targetUnit().isEmpty()) {
            problems.add(new Sentence(path + "targetUnit", "Hãy ghi đơn vị tính của chỉ tiêu, ví dụ: người, mô hình."));
        }
    }

    /** A box that was not touched keeps its agencies, even where by now others bear the same name. */
    private List<Agency> agencies(AssignmentRole role, CommitmentRow row, Commitment stored, String field) {
        return stored != null && row.names(role).equals(CommitmentRow.of(stored).names(role))
                ? stored.agencies(role)
                : pick(row.names(role), field);
    }

    private List<Agency> pick(String names, String field) {
        return CommitmentRow.split(names).stream()
                .map(name -> pickOne(name, field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Agency pickOne(String name, String field) {
        if (!found.containsKey(name) && !refused.containsKey(name)) {
            try {
                found.put(name, agencies.pick(name, field));
            } catch (RuleViolation violation) {
                refused.put(name, violation.getMessage());
            }
        }
        if (refused.containsKey(name)) {
            problems.add(new Sentence(field, refused.get(name)));
        }
        return found.get(name);
    }

    private void checkLeads(List<Agency> leads, String field) {
        if (programme.archival()) {
            return;
        }
        if (leads.size() > 1) {
            problems.add(new Sentence(
                    field, "Mỗi nội dung chỉ có một cơ quan chủ trì. Hãy chuyển các cơ quan khác sang ô Phối hợp."));
        }
        leads.stream()
                .filter(lead -> !mayLead.contains(lead.id()))
                .forEach(lead -> problems.add(new Sentence(field, notAParty(lead))));
    }

    static String notAParty(Agency lead) {
        return "“" + lead.name()
                + "” không phải bên ký kết, cũng không trực thuộc bên nào. Hãy chọn cơ quan của một bên ký kết.";
    }

    private void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }
}
