package vn.hiepdong.site.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.site.PublicAddresses;

/** A commitment as other programs read it. Names of constants are those of the glossary; days are ISO days. */
record CommitmentData(
        long id,
        String address,
        int number,
        String statement,
        String programme,
        String programmeAddress,
        LocalDate signedOn,
        String kind,
        String recurrence,
        String period,
        Integer periodNumber,
        Integer periodCount,
        String output,
        BigDecimal target,
        String targetUnit,
        BigDecimal reached,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String state,
        String dueStatus,
        List<String> leads,
        List<String> supports,
        Long carriedFrom,
        Long carriedTo,
        String result,
        List<Event> events) {

    /**
     * @param kind see HappeningKind
     * @param due the due date that is asked for; null of anything else
     */
    record Event(
            LocalDate day,
            String kind,
            String agency,
            String text,
            BigDecimal figure,
            LocalDate due,
            List<Reply> replies) {}

    record Reply(String agency, String stance, String text) {}

    static CommitmentData of(CommitmentPage page, PublicAddresses addresses) {
        return new CommitmentData(
                page.id(),
                addresses.of("/cam-ket/" + page.id()),
                page.number(),
                page.statement(),
                page.programmeTitle(),
                addresses.of("/chuong-trinh/" + page.programmeSlug()),
                page.signedOn(),
                page.kind() == null ? null : page.kind().name(),
                page.recurrence(),
                page.present() == null ? null : page.present().period().name(),
                page.present() == null ? null : page.present().number(),
                page.present() == null ? null : page.present().count(),
                page.output(),
                page.target() == null ? null : page.target().figure(),
                page.target() == null ? null : page.target().unit(),
                page.reached(),
                page.firstDueOn(),
                page.dueOn(),
                page.state().name(),
                page.status().name(),
                names(page.leads()),
                names(page.supports()),
                page.predecessor() == null ? null : page.predecessor().id(),
                page.successor() == null ? null : page.successor().id(),
                page.result(),
                page.happenings().stream()
                        .map(one -> new Event(
                                one.day(),
                                one.kind().name(),
                                one.by().then(),
                                one.text(),
                                one.figure(),
                                one.due(),
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
