package vn.hiepdong.agency.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;
import static vn.hiepdong.agency.sheet.SheetKind.PEOPLE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.web.sheet.SheetWriter;

/** A coordinator brings the people of a province in a workbook. Each test has people of its own. */
class PersonSheetControllerTests extends SheetDesk {

    private static int provinces;

    @Autowired
    SheetWriter templates;

    private Agency committee;
    private String agency;
    private SignedInAccount coordinator;

    @BeforeEach
    void aCoordinatorAndAnAgency() {
        agency = "Ủy ban nhân dân tỉnh Thử " + ++provinces;
        committee = new AgencyRows(jdbc, entities).agency(agency);
        coordinator = new SignedIn(jdbc).coordinatorOf(committee);
    }

    @Test
    void severalRowsAreTheOfficesOfOnePerson() throws Exception {
        var before = count("person");
        var preview = uploaded(
                PEOPLE,
                coordinator,
                workbook(
                        "Nguyễn Văn Nhiều|Chủ tịch|A|x|2021",
                        "|Bí thư Ban cán sự Đảng|A||04/2021|2023",
                        "Trần Thị Lặp|Phó Chủ tịch|A||2020",
                        "Trần Thị Lặp|Ủy viên|A||||10/4/2018"));
        assertThat(outcomes(page(coordinator, preview))).containsOnly("mới").hasSize(4);
        assertThat(count("person")).isEqualTo(before);
        confirm(coordinator, preview)
                .andExpect(redirectedUrl("/staff/people"))
                .andExpect(flash().attribute("flash", "Đã thêm 2 người."));
        assertThat(officesOf("Nguyễn Văn Nhiều")).containsExactly("Chủ tịch true", "Bí thư Ban cán sự Đảng false");
        assertThat(officesOf("Trần Thị Lặp")).containsExactly("Phó Chủ tịch false", "Ủy viên false");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            |Chủ tịch|A||2020                       → Ô A2: Hãy ghi tên.
            Lê Thử|Chủ tịch|Sở Nào Đó||2020         → Ô C2: Không có cơ quan nào tên “Sở Nào Đó” trong cổng.
            Lê Thử||A||2020                         → Ô B2: Hãy ghi chức vụ
            Lê Thử|Chủ tịch|||2020                  → Ô C2: Hãy chọn cơ quan của chức vụ này.
            Lê Thử|Chủ tịch|A|không|2020            → Ô D2: Hãy ghi x nếu chức vụ này đứng đầu cơ quan, hoặc để trống.
            Lê Thử|Chủ tịch|A||năm kia              → Ô E2: Ngày chưa đúng.
            Lê Thử|Chủ tịch|A||5/2018|2018          → Ô F2: Ngày kết thúc phải sau ngày bắt đầu.
            Lê Thử|Chủ tịch|A                       → Ô E2: Hãy ghi từ khi nào
            Lê Thử|Chủ tịch|A||2018||2018           → Ô G2: Ngày chưa đúng.
            Lê Thử|Chủ tịch|A||2018||10/4/2018      → Ô G2: Hãy ghi thời gian giữ chức vụ, hoặc ngày được ghi nhận
            """)
    void saysOfEachRefusedRowWhichCellToMend(String row, String sentence) throws Exception {
        var before = count("person");
        var preview = uploaded(PEOPLE, coordinator, workbook(row, "Phạm Nhận Được|Phó Chủ tịch|A||2020"));
        assertThat(outcomes(page(coordinator, preview)))
                .satisfiesExactly(
                        refused -> assertThat(refused).startsWith("không nhận " + sentence),
                        taken -> assertThat(taken).isEqualTo("mới"));
        confirm(coordinator, preview).andExpect(status().isUnprocessableContent());
        assertThat(count("person")).isEqualTo(before);
    }

    @Test
    void namesTheRowOfTheOfficeAndNotOfThePerson() throws Exception {
        var preview =
                uploaded(PEOPLE, coordinator, workbook("Lê Hai Dòng|Chủ tịch|A||2020", "|Bí thư|Đảng bộ Nào Đó||2020"));
        assertThat(outcomes(page(coordinator, preview)).get(1))
                .contains("Ô C3: Không có cơ quan nào tên “Đảng bộ Nào Đó”");
    }

    @Test
    void somebodyWithTheSameOfficeIsThereAlreadyAndANamesakeIsPointedOut() throws Exception {
        var known = workbook("Vũ Đã Có|Giám đốc|A||2020");
        confirm(coordinator, uploaded(PEOPLE, coordinator, known)).andExpect(status().isSeeOther());
        var preview = uploaded(
                PEOPLE,
                coordinator,
                workbook(
                        "Vũ Đã Có|giám đốc|A||2020",
                        "|Bí thư chi bộ|A||2020",
                        "Đỗ Mới|Giám đốc|A||2020",
                        "vũ đã có|Phó Giám đốc|A||2020",
                        "Đỗ Mới|Kế toán|A||2020"));
        assertThat(outcomes(page(coordinator, preview)))
                .satisfiesExactly(
                        same -> assertThat(same).isEqualTo("đã có, bỏ qua"),
                        more -> assertThat(more).startsWith("đã có, bỏ qua Người này đã có mà chưa có chức vụ này"),
                        other -> assertThat(other).isEqualTo("mới"),
                        namesake -> assertThat(namesake).startsWith("mới Đã có người cùng tên (Giám đốc)."),
                        twice -> assertThat(twice).startsWith("mới Trùng tên với dòng 4"));
        confirm(coordinator, preview).andExpect(flash().attribute("flash", "Đã thêm 3 người, bỏ qua 2 đã có."));
    }

    @Test
    void isForCoordinators() throws Exception {
        var preview = uploaded(PEOPLE, coordinator, workbook("Hồ Riêng|Chủ tịch|A||2020"));
        var administrator = new SignedIn(jdbc).administratorOf(committee);
        for (var address : new String[] {"/staff/people/sheet", "/staff/people/sheet/template", preview}) {
            mvc.perform(get(address).with(as(administrator))).andExpect(status().isForbidden());
        }
        upload(PEOPLE, administrator, workbook()).andExpect(status().isForbidden());
        confirm(administrator, preview).andExpect(status().isForbidden());
        assertThat(page(coordinator, "/staff/people")
                        .select("a[href=/staff/people/sheet]")
                        .text())
                .isEqualTo("Nhập từ Excel");
        assertThat(page(administrator, "/staff/people").select("a[href=/staff/people/sheet]"))
                .isEmpty();
    }

    private List<String> officesOf(String name) {
        return jdbc.sql("""
                        select a.title || ' ' || a.head from appointment a join person p on p.id = a.person_id
                         where p.name = ? order by a.sort_order
                        """).param(name).query(String.class).list();
    }

    /** A stands for the agency. */
    private byte[] workbook(String... lines) {
        var named = List.of(lines).stream()
                .map(line -> line.replaceAll("\\|A(?=\\||$)", "|" + agency))
                .toArray(String[]::new);
        return Workbooks.filled(templates.empty(PEOPLE.layouts()), "Người", named);
    }
}
