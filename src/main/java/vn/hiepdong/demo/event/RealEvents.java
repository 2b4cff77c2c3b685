package vn.hiepdong.demo.event;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Chapter;

/** The chapter of five real events, and of the reorganisation that ended many of their agencies. */
@Component
@Profile("demo")
@Order(2)
record RealEvents(
        HaiDuong2018 haiDuong,
        QuangNinh quangNinh,
        QuangNinh2016 quangNinh2016,
        QuangNinh2018 quangNinh2018,
        BinhLieu2021 binhLieu,
        BacNinh2024 bacNinh,
        Reorganisation2025 reorganisation)
        implements Chapter {

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("hai-duong-2018/agencies", haiDuong::agencies),
                new Step("hai-duong-2018/people", haiDuong::people),
                new Step("hai-duong-2018/programme-plan-and-signing", haiDuong::programmePlanAndSigning),
                new Step("quang-ninh/agencies", quangNinh::agencies),
                new Step("quang-ninh/people", quangNinh::people),
                new Step("quang-ninh-2016/review-and-signing", quangNinh2016::reviewAndSigning),
                new Step("quang-ninh-2018/review-and-signing", quangNinh2018::reviewAndSigning),
                new Step("binh-lieu-2021/agencies", binhLieu::agencies),
                new Step("binh-lieu-2021/people", binhLieu::people),
                new Step("binh-lieu-2021/review-and-signings", binhLieu::reviewAndSignings),
                new Step("bac-ninh-2024/agencies", bacNinh::agencies),
                new Step("bac-ninh-2024/people", bacNinh::people),
                new Step("bac-ninh-2024/regulation-and-review", bacNinh::regulationAndReview),
                new Step("reorganisation-2025/party-bodies", reorganisation::partyBodies),
                new Step("reorganisation-2025/districts", reorganisation::districts),
                new Step("reorganisation-2025/hai-duong-into-hai-phong", reorganisation::haiDuongIntoHaiPhong),
                new Step("reorganisation-2025/bac-ninh-with-bac-giang", reorganisation::bacNinhWithBacGiang),
                new Step("reorganisation-2025/mass-organisations", reorganisation::massOrganisationsUnderTheFront));
    }
}
