package vn.hiepdong.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammeStatus;

/**
 * One text signed, or to be signed, at a conference, as a page prints it.
 *
 * @param programmeSlug of the programme's public page; null where it has none
 * @param documentNumber null where it is not known
 * @param effectiveFrom null: from the day it was signed
 * @param complete whether each party that must sign has; of no meaning for an archival text, which its source signs
 * @param lines one for each party that must sign, in printed order
 */
public record SigningView(
        long id,
        long programmeId,
        String programmeTitle,
        String programmeSlug,
        ProgrammeStatus programmeStatus,
        boolean archival,
        String documentNumber,
        LocalDate effectiveFrom,
        boolean complete,
        List<Line> lines) {

    /**
     * @param party as of that day
     * @param members of a group that signs by one line, as of that day; empty for any other
     * @param state what is known of the line
     * @param signatory null unless signed
     * @param office in which the signatory signed: "Chủ tịch UBND tỉnh", or with the capacity as on the paper,
     *     "KT. CHỦ TỊCH UBND TỈNH / PHÓ CHỦ TỊCH UBND TỈNH"; null unless signed
     */
    public record Line(DatedName party, List<DatedName> members, State state, String signatory, String office) {}

    public enum State {
        SIGNED,
        ABSENT,
        MISSING
    }

    /**
     * @param heads titles of those who lead the parties, by the agency's id: for whom a deputy signs
     */
    static SigningView of(Signing signing, LocalDate day, Map<Long, String> heads) {
        var programme = signing.programme();
        return new SigningView(
                signing.id(),
                programme.id(),
                programme.title(),
                programme.isPublic() ? programme.slug() : null,
                programme.status(),
                programme.archival(),
                signing.documentNumber(),
                signing.effectiveFrom(),
                signing.complete(),
                programme.signingParties().stream()
                        .map(party -> line(signing, party, day, heads))
                        .toList());
    }

    private static Line line(Signing signing, ProgrammeParty party, LocalDate day, Map<Long, String> heads) {
        var name = party.agency().printedOn(day);
        var members = party.agency().membersOn(day).stream()
                .map(member -> member.printedOn(day))
                .toList();
        var line = signing.lineOf(party.agency());
        if (line.isEmpty()) {
            return new Line(name, members, State.MISSING, null, null);
        }
        if (!line.get().signed()) {
            return new Line(name, members, State.ABSENT, null, null);
        }
        var signature = line.get();
        return new Line(
                name,
                members,
                State.SIGNED,
                signature.person().name(),
                office(
                        signature.capacity(),
                        signature.title(),
                        name.then(),
                        heads.get(party.agency().id())));
    }

    /**
     * "Lê Văn Cường, Phó Chủ tịch UBND tỉnh (KT.)": somebody who signed, in one line.
     *
     * @param capacity null: the head signs as such
     */
    public static String signatory(String name, String title, SigningCapacity capacity) {
        return name + ", " + title + (capacity == null ? "" : " (" + capacity + ".)");
    }

    /**
     * An office as it stands above a signature.
     *
     * @param capacity null: the head signs as such, and the title stands alone
     * @param party as of that day
     * @param head title of the one for whom a deputy signs; null where nobody is known
     */
    public static String office(SigningCapacity capacity, String title, String party, String head) {
        if (capacity == null) {
            return title;
        }
        var text = switch (capacity) {
            case TM -> "TM. " + party + " / " + title;
            case Q -> "Q. " + title;
            case KT, TL, TUQ -> capacity + ". " + (head == null ? "" : head + " / ") + title;
        };
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
