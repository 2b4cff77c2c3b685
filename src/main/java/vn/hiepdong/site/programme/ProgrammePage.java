package vn.hiepdong.site.programme;

import java.util.List;
import java.util.stream.Collectors;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.commitment.text.Version;
import vn.hiepdong.commitment.told.Told;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.conference.circulation.Circulations;
import vn.hiepdong.conference.remark.RemarkView;
import vn.hiepdong.conference.task.Followed;
import vn.hiepdong.correction.CorrectionView;
import vn.hiepdong.programme.PartyRole;
import vn.hiepdong.programme.ProgrammeKind;
import vn.hiepdong.programme.ProgrammeStatus;
import vn.hiepdong.programme.Source;
import vn.hiepdong.programme.legal.BasisView;
import vn.hiepdong.programme.theme.YearTheme;
import vn.hiepdong.site.card.ConferenceCard;
import vn.hiepdong.site.card.NewsCard;
import vn.hiepdong.site.card.ProgrammeCard;
import vn.hiepdong.visit.Viewed;

/**
 * A programme as the public reads it. Texts may be null, lists are never.
 *
 * @param viewed under what its readers are counted
 * @param sentence how it stands, in plain words
 * @param bases in the order of the text
 * @param count "8 nội dung, ghi được 5", tasks left out; empty for none
 * @param tally how what is followed stands; of nothing for an archival one
 * @param progress the same in a sentence; empty for none
 * @param tasks that conferences set under it
 * @param recent what was said lately of its commitments
 * @param source null for a live one
 * @param parent the programme or regulation under which this plan stands
 * @param yearsWithoutPlan years of its period up to now for which the portal holds no plan, where it holds any
 * @param yearTheme what the province or district put over that year; null where none is known
 * @param previous in the chain of years; null for none, as is next
 * @param chain of all its years where there are more than two, this one among them; else empty
 * @param result whether what came of its commitments is to be read
 * @param timeline the conferences that concern it
 * @param reviews the latest and the next one; null for an archival programme, which stands outside the clock
 * @param news about it, the newest
 * @param versions of its text, oldest first; empty where it was never amended
 * @param remarks what was said there and is worth repeating here
 * @param followed what became of that
 */
record ProgrammePage(
        Viewed viewed,
        String slug,
        String title,
        ProgrammeKind kind,
        ProgrammeStatus status,
        boolean archival,
        String sentence,
        List<Party> parties,
        String period,
        String term,
        String theme,
        YearTheme yearTheme,
        String summary,
        Source source,
        List<BasisView> bases,
        String count,
        Tally tally,
        String progress,
        List<CommitmentView.Section> sections,
        List<CommitmentView> tasks,
        List<Told> recent,
        ProgrammeCard parent,
        List<ProgrammeCard> plans,
        List<Integer> yearsWithoutPlan,
        Neighbour previous,
        Neighbour next,
        List<Neighbour> chain,
        boolean result,
        List<Event> timeline,
        ReviewOutlook reviews,
        Circulations.Text circulation,
        List<Version> versions,
        List<RemarkView> remarks,
        Followed followed,
        List<AttachmentView> attachments,
        List<CorrectionView> corrections,
        List<NewsCard> news) {

    /**
     * @param photos of it, the first few
     * @param signing the lines under this programme's text; null where none was signed, or another one
     * @param reviews what was found about it and its plans there: "Tổng kết năm: 01/01/2020 – 31/12/2020"
     */
    record Event(ConferenceCard conference, List<AttachmentView> photos, SigningView signing, List<String> reviews) {}

    /** Another year's programme of the same parties. */
    record Neighbour(String slug, String title, int year) {}

    /** @param members of a group, as it was made up that day; empty for a single agency */
    record Party(DatedName name, PartyRole role, List<DatedName> members) {}

    /** For search engines and previews of links. */
    public String description() {
        return sentence + " Các bên: "
                + parties.stream().map(party -> party.name().then()).collect(Collectors.joining(", ")) + ".";
    }
}
