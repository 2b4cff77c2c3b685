package vn.hiepdong.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.account.ActingAsSystem;
import vn.hiepdong.account.DemonstrationAccounts;

/**
 * Brings in the demonstration at start, step by step. A step that is done is recorded as done, so that a database which an
 * earlier version filled gets only what is new, and what people changed since stays.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Map<String, Runnable> steps = new LinkedHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemonstrationAccounts accounts;

    Demonstration(
            ModelProvince modelProvince,
            YearUnderWay yearUnderWay,
            ModelPortal modelPortal,
            HaiDuong2018 haiDuong,
            QuangNinh quangNinh,
            QuangNinh2016 quangNinh2016,
            QuangNinh2018 quangNinh2018,
            BinhLieu2021 binhLieu,
            BacNinh2024 bacNinh,
            Reorganisation2025 reorganisation,
            ModelNews modelNews,
            NewsOfTheEvents newsOfTheEvents,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DemonstrationAccounts accounts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        steps.put("model-province/agencies", modelProvince::agencies);
        steps.put("model-province/accounts", modelProvince::accounts);
        steps.put("model-province/people", modelProvince::people);
        steps.put("model-province/signed-this-year", modelProvince::signedThisYear);
        steps.put("model-province/waiting-for-its-signing", modelProvince::waitingForItsSigning);
        steps.put("model-province/draft", modelProvince::draft);
        steps.put("model-province/photos-and-papers", modelProvince::photosAndPapers);
        steps.put("model-province/year-under-way", yearUnderWay::progress);
        steps.put("model-province/calendar", modelPortal::calendar);
        steps.put("model-province/links", modelPortal::links);
        steps.put("hai-duong-2018/agencies", haiDuong::agencies);
        steps.put("hai-duong-2018/people", haiDuong::people);
        steps.put("hai-duong-2018/programme-plan-and-signing", haiDuong::programmePlanAndSigning);
        steps.put("quang-ninh/agencies", quangNinh::agencies);
        steps.put("quang-ninh/people", quangNinh::people);
        steps.put("quang-ninh-2016/review-and-signing", quangNinh2016::reviewAndSigning);
        steps.put("quang-ninh-2018/review-and-signing", quangNinh2018::reviewAndSigning);
        steps.put("binh-lieu-2021/agencies", binhLieu::agencies);
        steps.put("binh-lieu-2021/people", binhLieu::people);
        steps.put("binh-lieu-2021/review-and-signings", binhLieu::reviewAndSignings);
        steps.put("bac-ninh-2024/agencies", bacNinh::agencies);
        steps.put("bac-ninh-2024/people", bacNinh::people);
        steps.put("bac-ninh-2024/regulation-and-review", bacNinh::regulationAndReview);
        steps.put("reorganisation-2025/party-bodies", reorganisation::partyBodies);
        steps.put("reorganisation-2025/districts", reorganisation::districts);
        steps.put("reorganisation-2025/hai-duong-into-hai-phong", reorganisation::haiDuongIntoHaiPhong);
        steps.put("reorganisation-2025/bac-ninh-with-bac-giang", reorganisation::bacNinhWithBacGiang);
        steps.put("reorganisation-2025/mass-organisations", reorganisation::massOrganisationsUnderTheFront);
        steps.put("model-province/editor", modelProvince::editor);
        steps.put("news/categories", modelNews::categories);
        steps.put("news/five-events", newsOfTheEvents::fiveArticles);
        steps.put("news/model-province", modelNews::yearOfNews);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        steps.forEach((name, step) ->
                ActingAsSystem.run("demonstration", () -> transaction.executeWithoutResult(begun -> once(name, step))));
        LOG.info("Tài khoản dùng thử: {}; mật khẩu chung: {}", logins(), accounts.password());
    }

    private void once(String name, Runnable step) {
        var isNew = jdbc.sql("insert into demo_step (name) values (:name) on conflict do nothing")
                        .param("name", name)
                        .update()
                == 1;
        if (isNew) {
            step.run();
        }
    }

    private String logins() {
        return String.join(
                ", ",
                accounts.entries().stream()
                        .map(DemonstrationAccounts.Entry::login)
                        .toList());
    }
}
