package vn.hiepdong.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiepdong.account.SignedIn;

/** An administrator takes down agencies and revises them. */
class AgencyFormControllerTests extends AgencyDesk {

    @Test
    void takesDownAnAgencyWithAllThatIsKnown() throws Exception {
        var saved = send(
                        "/admin/agencies",
                        commission("establishedOn", "4/1997", "parent", COMMITTEE, "parentFrom", "1.2.2016"))
                .andExpect(status().isSeeOther())
                .andExpect(flash().attribute("flash", "Đã thêm Ban Dân vận Tỉnh ủy Thử."))
                .andReturn();
        page(saved.getResponse().getRedirectedUrl())
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1>Ban Dân vận Tỉnh ủy Thử</h1>"),
                                containsString("04/1997"),
                                containsString("01/02/2016"),
                                containsString("Cơ quan Đảng · Cấp tỉnh"))));
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() throws Exception {
        send(
                        "/admin/agencies",
                        commission(
                                "sector",
                                "",
                                "email",
                                "thư",
                                "website",
                                "javascript:alert(1)",
                                "establishedOn",
                                "31/02/1997"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Lỗi: Thêm cơ quan"),
                                containsString("Hãy chọn khối."),
                                containsString("Địa chỉ thư chưa đúng"),
                                containsString("Địa chỉ trang phải bắt đầu bằng https://"),
                                containsString("31/02/1997"),
                                containsString("value=\"Ban Dân vận Tỉnh ủy Thử\""))));
    }

    @Test
    void refusesAnAreaOrAParentThatNobodyKnows() throws Exception {
        send("/admin/agencies", commission("area", "Tỉnh Không Có"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Không có địa bàn nào tên “Tỉnh Không Có”")));
        send("/admin/agencies", commission("parent", "Sở Không Có"))
                .andExpect(content().string(containsString("Không có cơ quan nào tên “Sở Không Có”")));
    }

    @Test
    void addsAndRemovesRowsOfMembersWithoutSaving() throws Exception {
        var typed = commission("addRow", "1", "members[0].member", COMMITTEE);
        send("/admin/agencies", typed)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("members[1].member"), containsString("Ban Dân vận Tỉnh ủy Thử"))));
        send("/admin/agencies", commission("removeRow", "0", "members[0].member", COMMITTEE))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("members[0].member"))));
    }

    @Test
    void aGroupHasMembersAndOnlyAGroup() throws Exception {
        var members = commission("members[0].member", COMMITTEE, "members[0].from", "01/03/2016");
        send("/admin/agencies", members)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chỉ nhóm cơ quan mới có thành viên")));
        members.put("group", "true");
        var saved = send("/admin/agencies", members)
                .andExpect(status().isSeeOther())
                .andReturn();
        page(saved.getResponse().getRedirectedUrl())
                .andExpect(
                        content().string(allOf(containsString("Thành viên của nhóm"), containsString("01/03/2016"))));
    }

    @Test
    void namesEachMemberThatCannotBeTaken() throws Exception {
        send(
                        "/admin/agencies",
                        commission(
                                "group",
                                "true",
                                "members[0].member",
                                COMMITTEE,
                                "members[1].member",
                                COMMITTEE,
                                "members[2].member",
                                "Ban Nào Đó"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Cơ quan này đã có ở dòng trên"),
                                containsString("Không có cơ quan nào tên “Ban Nào Đó”"))));
    }

    @Test
    void showsBothTextsWhenSomebodySavedMeanwhile() throws Exception {
        var path = "/admin/agencies/" + committee.id();
        send(path + "/edit", commission("version", "0", "phone", "0220 3 111 111"))
                .andExpect(redirectedUrl(path));
        send(path + "/edit", commission("version", "0", "phone", "0220 3 999 999"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("0220 3 111 111"), containsString("0220 3 999 999"))));
    }

    @Test
    void aDoubleClickMakesOneAgency() throws Exception {
        var typed = commission("submissionKey", "mot-lan-bam-hai-lan");
        var first = send("/admin/agencies", typed).andReturn().getResponse().getRedirectedUrl();
        send("/admin/agencies", typed).andExpect(redirectedUrl(first));
    }

    @Test
    void slugsOfOneNameAreNumbered() throws Exception {
        send("/admin/agencies", commission());
        send("/admin/agencies", commission());
        assertThat(agencies.bySlug("ban-dan-van-tinh-uy-thu")).isPresent();
        assertThat(agencies.bySlug("ban-dan-van-tinh-uy-thu-2")).isPresent();
    }

    @Test
    void isForAdministratorsAlone() throws Exception {
        var coordinator = new SignedIn(jdbc).coordinatorOf(committee);
        mvc.perform(get("/admin/agencies").with(as(coordinator))).andExpect(status().isForbidden());
        mvc.perform(get("/admin/areas").with(as(coordinator))).andExpect(status().isForbidden());
    }

    @Test
    void itsHistoryTellsFromWhatToWhat() throws Exception {
        var path = "/admin/agencies/" + committee.id();
        send(path + "/names", Map.of("version", "0", "fullName", "Ủy ban nhân dân tỉnh Mới", "from", "7/2025"));
        entities.flush();
        page(path + "/history")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1>Lịch sử: Ủy ban nhân dân tỉnh Mới</h1>"),
                                containsString("thêm tên cơ quan"),
                                containsString("<dt>Tên đầy đủ</dt>"),
                                containsString("Ủy ban nhân dân tỉnh Mới</ins>"),
                                containsString("07/2025</ins>"))));
    }

    @Test
    void everyPageOpens() throws Exception {
        var path = "/admin/agencies/" + committee.id();
        for (var address : new String[] {
            "/admin/areas",
            "/admin/areas/new",
            "/admin/agencies",
            "/admin/agencies/new",
            "/admin/agencies?sector=PARTY&level=PROVINCE&area=1",
            path + "/edit",
            path + "/names/new",
            path + "/parents/new",
            "/admin/areas/" + committee.area().id() + "/edit",
            "/admin/areas/" + committee.area().id() + "/history"
        }) {
            page(address).andExpect(status().isOk());
        }
        page("/admin/agencies/1").andExpect(status().isNotFound());
    }

    private static Map<String, String> commission(String... more) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("fullName", "Ban Dân vận Tỉnh ủy Thử");
        typed.put("area", "Tỉnh Thử Nghiệm");
        typed.put("sector", "PARTY");
        typed.put("level", "PROVINCE");
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        return typed;
    }
}
