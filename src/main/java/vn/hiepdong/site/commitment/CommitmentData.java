package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.commitment.TaskOrigin;

/**
 * A commitment as other programs read it. Names of constants are those of the glossary; days are ISO days.
 *
 * @param number among the items of its text or among its tasks, as the source says
 */
record CommitmentData(
        long id,
        int number,
        String source,
        Origin origin,
        String statement,
        String programme,
        LocalDate signedOn,
        String kind,
        String recurrence,
        String output,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String state,
        String dueStatus,
        List<String> leads,
        List<String> supports,
        List<Event> events) {

    /** Of a task: who said it at which conference; null but for the day while the public may not read of it. */
    record Origin(String by, String conference, LocalDate day) {

        static Origin of(TaskOrigin origin) {
            return origin.conferenceSlug() == null
                    ? new Origin(null, null, origin.day())
                    : new Origin(origin.by(), origin.conferenceTitle(), origin.day());
        }
    }

    /** @param kind see HappeningKind */
    record Event(LocalDate day, String kind, String agency, String text, BigDecimal figure, List<Reply> replies) {}

    record Reply(String agency, String stance, String text) {}

    static CommitmentData of(CommitmentPage page) {
        return new CommitmentData(
                page.id(),
                page.number(),
                page.source().name(),
                page.origin() == null ? null : Origin.of(page.origin()),
                page.statement(),
                page.programmeTitle(),
                page.signedOn(),
                page.kind() == null ? null : page.kind().name(),
                page.recurrence(),
                page.output(),
                page.firstDueOn() == null ? page.dueOn() : page.firstDueOn(),
                page.dueOn(),
                page.state().name(),
                page.status().name(),
                names(page.leads()),
                names(page.supports()),
                page.happenings().stream()
                        .map(one -> new Event(
                                one.day(),
                                one.kind().name(),
                                one.by().then(),
                                one.text(),
                                one.figure(),
                                one.replies().stream()
                                        .map(reply -> new Reply(
                                                reply.by().then(),
                                                reply.stance().name(),
                                                reply.text()))
                                        .toList()))
                        .toList());
    }

    private static List<String> names(List<DatedName> names) {
        return names.stream().map(DatedName::then).toList();
    }
}
