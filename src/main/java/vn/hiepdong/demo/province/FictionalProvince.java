package vn.hiepdong.demo.province;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Chapter;

/** The chapter of the fictional province. */
@Component
@Profile("demo")
@Order(1)
record FictionalProvince(
        Registry registry,
        ThisYear thisYear,
        YearUnderWay underWay,
        Countryside countryside,
        Workers workers,
        Families families,
        ModelPortal portal)
        implements Chapter {

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("model-province/agencies", registry::agencies),
                new Step("model-province/accounts", registry::accounts),
                new Step("model-province/people", registry::people),
                new Step("model-province/signed-this-year", thisYear::signedThisYear),
                new Step("model-province/waiting-for-its-signing", thisYear::waitingForItsSigning),
                new Step("model-province/draft", thisYear::draft),
                new Step("model-province/photos-and-papers", thisYear::photosAndPapers),
                new Step("model-province/year-under-way", underWay::progress),
                new Step("model-province/calendar", portal::calendar),
                new Step("model-province/links", portal::links),
                new Step("model-province/editor", registry::editor),
                new Step("model-province/leader-and-reporter", registry::leaderAndReporter),
                new Step("model-province/people-of-earlier-years", registry::peopleOfEarlierYears),
                new Step("model-province/countryside", countryside::programme),
                new Step("model-province/workers", workers::programme),
                new Step("model-province/families", families::threeYears),
                new Step("model-province/agency-administrator", registry::agencyAdministrator));
    }
}
