package vn.hiepdong.conference;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.ProgrammeParty;

/**
 * A text whose lines are being recorded.
 *
 * @param frozen whether number and effective day stand
 * @param parties those that must sign, by the agency's id
 */
record SigningPage(
        long id, String programmeTitle, boolean archival, boolean planned, boolean frozen, Map<Long, Party> parties) {

    /**
     * @param name as of the conference's day
     * @param signed "Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh" in a line that stands; null in one that can be typed
     */
    record Party(String name, String signed) {}

    static SigningPage of(Signing signing) {
        return new SigningPage(
                signing.id(),
                signing.programme().title(),
                signing.programme().archival(),
                signing.conference().planned(),
                signing.frozen(),
                signing.programme().signingParties().stream()
                        .map(ProgrammeParty::agency)
                        .collect(Collectors.toMap(Agency::id, agency -> party(signing, agency))));
    }

    private static Party party(Signing signing, Agency agency) {
        var standing = signing.lineOf(agency)
                .filter(line -> signing.frozen(agency))
                .map(line -> line.person().name() + ", " + line.title());
        return new Party(agency.nameOn(signing.conference().startsOn()), standing.orElse(null));
    }
}
