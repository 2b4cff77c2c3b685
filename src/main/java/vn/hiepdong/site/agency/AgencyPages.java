package vn.hiepdong.site.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyName;
import vn.hiepdong.agency.DatedName;
import vn.hiepdong.agency.Successions;
import vn.hiepdong.agency.person.Appointment;
import vn.hiepdong.agency.person.People;
import vn.hiepdong.commitment.Commitment;
import vn.hiepdong.commitment.Commitments;
import vn.hiepdong.news.News;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.site.card.NewsCards;
import vn.hiepdong.site.card.ProgrammeCards;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.time.PartialDate;

/** Gathers what an agency's public page shows, by a fixed number of statements. */
@Component
@Transactional(readOnly = true)
class AgencyPages {

    private static final int MOST_DUTIES = 30;
    private static final int MOST_NEWS = 10;

    private final Agencies agencies;
    private final Successions successions;
    private final People people;
    private final Programmes programmes;
    private final Commitments commitments;
    private final ProgrammeCards cards;
    private final News news;
    private final NewsCards newsCards;
    private final Clock clock;

    AgencyPages(
            Agencies agencies,
            Successions successions,
            People people,
            Programmes programmes,
            Commitments commitments,
            ProgrammeCards cards,
            News news,
            NewsCards newsCards,
            Clock clock) {
        this.agencies = agencies;
        this.successions = successions;
        this.people = people;
        this.programmes = programmes;
        this.commitments = commitments;
        this.cards = cards;
        this.news = news;
        this.newsCards = newsCards;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is none */
    AgencyPage bySlug(String slug) {
        var agency = agencies.bySlug(slug).orElseThrow(NotFoundException::new);
        var today = LocalDate.now(clock);
        var profile = agency.profile();
        var own = programmes.publicOf(List.of(agency.id()));
        var inherited =
                programmes
                        .publicOf(successions.predecessorsOf(agency).stream()
                                .map(Agency::id)
                                .toList())
                        .stream()
                        .filter(programme -> !own.contains(programme))
                        .toList();
        return new AgencyPage(
                agency.slug(),
                agency.name(),
                agency.englishName(),
                agency.names().get(0).shortName(),
                profile.level(),
                profile.sector(),
                agency.area().name(),
                agency.isGroup(),
                profile.description(),
                profile.address(),
                profile.phone(),
                profile.email(),
                profile.website(),
                printed(agency.establishedOn()),
                printed(agency.closedOn()),
                agency.closingReason(),
                agency.printedOn(today).now(),
                successions.of(agency),
                successions.into(agency),
                agency.names().stream().map(AgencyPages::named).toList(),
                agency.parentages().stream()
                        .map(stood -> new AgencyPage.Stood(
                                stood.parent().printedOn(today), stood.validFrom(), stood.validTo()))
                        .toList(),
                names(agencies.under(agency, today), today),
                names(agency.membersOn(today), today),
                names(
                        agencies.groupsOf(agency).stream()
                                .filter(group -> group.membersOn(today).contains(agency))
                                .toList(),
                        today),
                people.headOf(agency, today).map(AgencyPages::head).orElse(null),
                cards.of(own),
                cards.of(inherited),
                duties(commitments.ledBy(agency.id())),
                duties(commitments.supportedBy(agency.id())),
                newsCards.of(news.about(agency, MOST_NEWS)));
    }

    private static AgencyPage.Named named(AgencyName name) {
        return new AgencyPage.Named(name.fullName(), printed(name.validFrom()), name.validTo(), name.basis());
    }

    private static AgencyPage.Head head(Appointment office) {
        return new AgencyPage.Head(office.person().name(), office.title(), printed(office.validFrom()));
    }

    private static String printed(PartialDate date) {
        return date == null ? null : date.print();
    }

    private static List<DatedName> names(List<Agency> agencies, LocalDate today) {
        return agencies.stream().map(agency -> agency.printedOn(today)).toList();
    }

    private static AgencyPage.Duties duties(List<Commitment> duties) {
        return new AgencyPage.Duties(
                duties.size(),
                duties.stream()
                        .limit(MOST_DUTIES)
                        .map(duty -> new AgencyPage.Duty(
                                duty.programme().slug(),
                                duty.programme().title(),
                                duty.called(),
                                duty.source().anchor(duty.number()),
                                duty.statement()))
                        .toList());
    }
}
