package vn.hiepdong.site.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.attachment.AttachmentView;
import vn.hiepdong.attachment.Attachments;
import vn.hiepdong.attachment.OwnerKind;
import vn.hiepdong.commitment.CarriedChains;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.commitment.DueStatuses;
import vn.hiepdong.commitment.FirstPromise;
import vn.hiepdong.commitment.Tally;
import vn.hiepdong.commitment.TaskOrigins;
import vn.hiepdong.commitment.text.TextVersions;
import vn.hiepdong.commitment.told.ReadingTold;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.Conferences;
import vn.hiepdong.conference.Signing;
import vn.hiepdong.conference.SigningView;
import vn.hiepdong.conference.circulation.Circulations;
import vn.hiepdong.conference.duty.ReviewDuties;
import vn.hiepdong.conference.remark.Remarks;
import vn.hiepdong.conference.review.Review;
import vn.hiepdong.conference.review.Reviews;
import vn.hiepdong.conference.task.FollowUps;
import vn.hiepdong.correction.Corrections;
import vn.hiepdong.correction.RecordKind;
import vn.hiepdong.news.News;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.legal.LegalDocuments;
import vn.hiepdong.programme.theme.YearThemes;
import vn.hiepdong.site.card.ConferenceCards;
import vn.hiepdong.site.card.NewsCards;
import vn.hiepdong.site.card.Printed;
import vn.hiepdong.site.card.ProgrammeCard;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.visit.SubjectKind;
import vn.hiepdong.visit.Viewed;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.text.Labels;
import vn.hiepdong.web.time.DayText;

/** Gathers what a programme's public page shows, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class ProgrammePages {

    private static final int PHOTOS_AN_EVENT = 2;
    private static final int MOST_NEWS = 10;
    private static final int LATEST = 10;

    private final Programmes programmes;
    private final YearThemes yearThemes;
    private final LegalDocuments documents;
    private final Commitments commitments;
    private final CarriedChains chains;
    private final DueStatuses dueStatuses;
    private final ReadingTold told;
    private final TaskOrigins origins;
    private final Conferences conferences;
    private final Circulations circulations;
    private final TextVersions versions;
    private final Reviews reviews;
    private final ReviewDuties duties;
    private final Remarks remarks;
    private final FollowUps followUps;
    private final Attachments attachments;
    private final Corrections corrections;
    private final Labels labels;
    private final News news;
    private final NewsCards newsCards;
    private final ProgrammeCards programmeCards;
    private final ConferenceCards conferenceCards;
    private final Clock clock;

    ProgrammePages(
            Programmes programmes,
            YearThemes yearThemes,
            LegalDocuments documents,
            Commitments commitments,
            CarriedChains chains,
            DueStatuses dueStatuses,
            ReadingTold told,
            TaskOrigins origins,
            Conferences conferences,
            Circulations circulations,
            TextVersions versions,
            Reviews reviews,
            ReviewDuties duties,
            Remarks remarks,
            FollowUps followUps,
            Attachments attachments,
            Corrections corrections,
            Labels labels,
            News news,
            NewsCards newsCards,
            ProgrammeCards programmeCards,
            ConferenceCards conferenceCards,
            Clock clock) {
        this.programmes = programmes;
        this.yearThemes = yearThemes;
        this.documents = documents;
        this.commitments = commitments;
        this.chains = chains;
        this.dueStatuses = dueStatuses;
        this.told = told;
        this.origins = origins;
        this.conferences = conferences;
        this.circulations = circulations;
        this.versions = versions;
        this.reviews = reviews;
        this.duties = duties;
        this.remarks = remarks;
        this.followUps = followUps;
        this.attachments = attachments;
        this.corrections = corrections;
        this.labels = labels;
        this.news = news;
        this.newsCards = newsCards;
        this.programmeCards = programmeCards;
        this.conferenceCards = conferenceCards;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is none that the public may read */
    ProgrammePage bySlug(String slug) {
        var programme = programmes.publicBySlug(slug).orElseThrow(NotFoundException::new);
        var today = LocalDate.now(clock);
        var details = programme.details();
        var promised = commitments.publicOf(programme);
        var tally = Tally.of(promised.stream()
                .filter(one -> one.tracked() && !one.source().task())
                .map(one -> new Tally.Counted(one.state(), dueStatuses.of(one)))
                .toList());
        var since = chains.firstPromises(programme);
        var items = views(promised, programme, since, false);
        var count = Printed.count(details.printedCount(), items.size());
        var plans = programmes.publicPlansOf(programme);
        var withPlans = Stream.concat(Stream.of(programme), plans.stream())
                .map(Programme::id)
                .toList();
        var years = programmes.publicChainOf(programme);
        var chain = years.stream().map(ProgrammePages::neighbour).toList();
        var at = years.indexOf(programme);
        var signings = conferences.signingsOf(withPlans);
        var reviewed = reviews.publicOf(withPlans);
        var held = conferencesOf(signings, reviewed);
        return new ProgrammePage(
                new Viewed(SubjectKind.PROGRAMME, programme.id()),
                slug,
                details.title(),
                details.kind(),
                programme.statusOn(today),
                programme.archival(),
                ProgrammeSentence.of(programme, today, count),
                programme.parties().stream()
                        .map(party -> party(party, programme.namesOn()))
                        .toList(),
                Printed.period(details.periodFrom(), details.periodTo()),
                programme.term() == null ? null : programme.term().name(),
                details.theme(),
                yearThemes.of(programme).orElse(null),
                details.summary(),
                programme.source(),
                documents.basesOf(programme),
                count,
                tally,
                ProgrammeSentence.of(tally),
                CommitmentView.sections(items),
                views(promised, programme, since, true),
                told.ofProgramme(programme.id(), LATEST),
                parentOf(programme),
                programmeCards.of(plans),
                yearsWithout(plans, programme, today),
                at > 0 ? chain.get(at - 1) : null,
                at + 1 < chain.size() ? chain.get(at + 1) : null,
                chain.size() > 2 ? chain : List.of(),
                programme.completed(),
                timeline(signings, reviewed, programme),
                outlook(programme, reviewed, today),
                circulations.of(programme).orElse(null),
                versions.of(programme),
                remarks.quotableAt(held),
                followUps.at(held),
                attachments.publicOf(OwnerKind.PROGRAMME, programme.id()),
                corrections.of(
                        RecordKind.PROGRAMME,
                        programme.id(),
                        promised.stream().map(Commitment::id).toList()),
                newsCards.of(news.about(programme, MOST_NEWS)));
    }

    /** @param tasks the tasks; else the items of the text */
    private List<CommitmentView> views(
            List<Commitment> all, Programme programme, Map<Long, FirstPromise> since, boolean tasks) {
        var some = all.stream().filter(one -> one.source().task() == tasks).toList();
        var from = origins.of(some);
        return some.stream()
                .map(one -> CommitmentView.of(
                        one, from.get(one.id()), programme.namesOn(), dueStatuses.of(one), since.get(one.id())))
                .toList();
    }

    /** The conferences at which it and its plans were signed and reviewed, in the order of the days. */
    private List<ProgrammePage.Event> timeline(
            Map<Long, Signing> signings, List<Review> reviewed, Programme programme) {
        var own = signings.containsKey(programme.id())
                ? signings.get(programme.id()).conference()
                : null;
        var held = conferencesOf(signings, reviewed);
        var brought = attachments.publicOf(
                OwnerKind.CONFERENCE, held.stream().map(Conference::id).toList());
        return held.stream()
                .map(conference -> new ProgrammePage.Event(
                        conferenceCards.of(conference),
                        brought.getOrDefault(conference.id(), List.of()).stream()
                                .filter(AttachmentView::photo)
                                .limit(PHOTOS_AN_EVENT)
                                .toList(),
                        conference.equals(own) ? signing(programme, own) : null,
                        reviewed.stream()
                                .filter(review -> review.conference().equals(conference))
                                .map(this::words)
                                .toList()))
                .toList();
    }

    private ReviewOutlook outlook(Programme programme, List<Review> reviewed, LocalDate today) {
        if (!programme.live()) {
            return null;
        }
        var sentences =
                ReviewOutlook.sentences(programme.details().reviewIntervalMonths(), duties.of(programme, today));
        return reviewed.stream()
                .filter(review -> review.programme().equals(programme))
                .reduce((earlier, later) -> later)
                .map(latest -> new ReviewOutlook(
                        words(latest),
                        latest.conference().slug(),
                        latest.conference().title(),
                        sentences))
                .orElseGet(() -> new ReviewOutlook(null, null, null, sentences));
    }

    private String words(Review review) {
        return labels.of(review.kind()) + ": " + DayText.print(review.coversFrom()) + " – "
                + DayText.print(review.coversTo());
    }

    private static List<Conference> conferencesOf(Map<Long, Signing> signings, List<Review> reviewed) {
        return Stream.concat(
                        signings.values().stream().map(Signing::conference),
                        reviewed.stream().map(Review::conference))
                .distinct()
                .sorted(Comparator.comparing(Conference::startsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private SigningView signing(Programme programme, Conference conference) {
        return conferences.signedTextsOf(conference).stream()
                .filter(text -> text.programmeId() == programme.id())
                .findFirst()
                .orElse(null);
    }

    private static ProgrammePage.Party party(ProgrammeParty party, LocalDate day) {
        var members = party.agency().membersOn(day).stream()
                .map(member -> member.printedOn(day))
                .toList();
        return new ProgrammePage.Party(party.agency().printedOn(day), party.role(), members);
    }

    private static ProgrammePage.Neighbour neighbour(Programme programme) {
        return new ProgrammePage.Neighbour(
                programme.slug(),
                programme.title(),
                programme.details().periodFrom().getYear());
    }

    private ProgrammeCard parentOf(Programme plan) {
        return plan.parent() == null || !plan.parent().isPublic()
                ? null
                : programmeCards.of(List.of(plan.parent())).get(0);
    }

    /** Only once there is a plan: a programme that is carried out without yearly plans lacks none. */
    private static List<Integer> yearsWithout(List<Programme> plans, Programme programme, LocalDate today) {
        var last = Math.min(programme.details().periodTo().getYear(), today.getYear());
        return plans.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(programme.details().periodFrom().getYear(), last)
                        .filter(year -> plans.stream().noneMatch(plan -> touches(plan, year)))
                        .boxed()
                        .toList();
    }

    private static boolean touches(Programme plan, int year) {
        return plan.details().periodFrom().getYear() <= year
                && plan.details().periodTo().getYear() >= year;
    }
}
