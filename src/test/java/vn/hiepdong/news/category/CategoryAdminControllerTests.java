package vn.hiepdong.news.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hiepdong.news.NewsDesk;

class CategoryAdminControllerTests extends NewsDesk {

    @Test
    void aCategoryStandsInItsPlaceAndKeepsItsAddress() {
        assertThat(post("/admin/categories", keyed("name", "Giám sát", "parent", "" + activities), administrator))
                .hasStatus(303);
        var id = one("select id from category where slug = 'giam-sat'");

        assertThat(open("/admin/categories", administrator)).bodyText().contains("Tin hoạt động › Giám sát");
        assertThat(post(
                        "/admin/categories/" + id + "/edit",
                        keyed("version", "0", "name", "Giám sát, phản biện", "parent", "", "sortOrder", "5"),
                        administrator))
                .hasStatus(303);
        assertThat(open("/chuyen-muc/giam-sat", null)).hasStatus(200).bodyText().contains("Giám sát, phản biện");
        assertThat(open("/admin/categories/" + id + "/history", administrator))
                .bodyText()
                .contains("Giám sát, phản biện");
    }

    @Test
    void noCategoryStandsUnderItself() {
        assertThat(post(
                        "/admin/categories/" + activities + "/edit",
                        keyed("version", "0", "name", "Tin hoạt động", "parent", "" + signings),
                        administrator))
                .hasStatus(422)
                .bodyText()
                .contains("không nằm dưới chính nó");
    }

    @Test
    void onlyAdministratorsKeepThem() {
        assertThat(open("/admin/categories", editor)).hasStatus(403);
        assertThat(post("/admin/categories", keyed("name", "x"), editor)).hasStatus(403);
        assertThat(post("/admin/categories", keyed("name", ""), administrator)).hasStatus(422);
    }
}
