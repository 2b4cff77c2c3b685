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
        boolean archival,
        List<ProgrammeAlerts.Alert> alerts) {

    static ProgrammeRow of(Programme programme, LocalDate today, List<ProgrammeAlerts.Alert> alerts) {
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
                programme.archival(),
                alerts);
    }
}
