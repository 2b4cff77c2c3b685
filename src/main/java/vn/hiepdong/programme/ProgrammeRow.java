package vn.hiepdong.programme;

import java.time.LocalDate;
import java.util.List;

/** A programme as a line of the staff's list. */
public record ProgrammeRow(
        long id,
        String code,
        String title,
        ProgrammeKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<String> parties,
        ProgrammeStatus status,
        boolean archival) {

    static ProgrammeRow of(Programme programme, LocalDate today) {
        var details = programme.details();
        return new ProgrammeRow(
                programme.id(),
                details.code(),
                details.title(),
                details.kind(),
                details.periodFrom(),
                details.periodTo(),
                programme.parties().stream()
                        .map(party -> party.agency().nameOn(programme.namesOn()))
                        .toList(),
                programme.statusOn(today),
                programme.archival());
    }
}
