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
record FictionalProvince(ModelProvince province, YearUnderWay year, ModelPortal portal) implements Chapter {

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("model-province/agencies", province::agencies),
                new Step("model-province/accounts", province::accounts),
                new Step("model-province/people", province::people),
                new Step("model-province/signed-this-year", province::signedThisYear),
                new Step("model-province/waiting-for-its-signing", province::waitingForItsSigning),
                new Step("model-province/draft", province::draft),
                new Step("model-province/photos-and-papers", province::photosAndPapers),
                new Step("model-province/year-under-way", year::progress),
                new Step("model-province/calendar", portal::calendar),
                new Step("model-province/links", portal::links),
                new Step("model-province/editor", province::editor));
    }
}
