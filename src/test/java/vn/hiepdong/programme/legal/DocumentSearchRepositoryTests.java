package vn.hiepdong.programme.legal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.support.DocumentRows;

/** Row D24: Party, State and joint forms are found by any part of their number, however it is typed. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DocumentSearchRepositoryTests {

    @Autowired
    private LegalDocumentRepository documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void aRegistry() {
        var rows = new DocumentRows(jdbc, entities);
        rows.document("Quyết định", "403-QĐ/TU", "Tỉnh ủy Mẫu", "2018-01-15", "Về công tác dân vận");
        rows.document("Quy chế", "01/QCPH/UBND-UBMTTQ", "UBND tỉnh Mẫu", "2016-03-01", "Phối hợp công tác");
        rows.document("Quyết định", "217-QĐ/TW", "Bộ Chính trị", "2013-12-12", "Quy chế giám sát, phản biện xã hội");
        rows.document("Quyết định", "12/QĐ-UBND", "Ủy ban nhân dân tỉnh Mẫu", null, "Hòa giải ở cơ sở");
        rows.document("Đề án", null, "Tỉnh ủy Mẫu", null, "Đổi mới công tác dân vận chính quyền");
    }

    @ParameterizedTest(name = "số “{0}” tìm thấy {1}")
    @CsvSource(delimiter = '|', nullValues = "không", textBlock = """
            403-QĐ/TU           | 403-QĐ/TU
            403-QD/TU           | 403-QĐ/TU
            403 qd tu           | 403-QĐ/TU
            403                 | 403-QĐ/TU
            03                  | 403-QĐ/TU
            QĐ/TU               | 403-QĐ/TU
            QĐ/TW               | 217-QĐ/TW
            qđ                  | 403-QĐ/TU, 217-QĐ/TW, 12/QĐ-UBND
            UBND                | 01/QCPH/UBND-UBMTTQ, 12/QĐ-UBND
            QCPH                | 01/QCPH/UBND-UBMTTQ
            ubmttq/qcph         | 01/QCPH/UBND-UBMTTQ
            01/QCPH             | 01/QCPH/UBND-UBMTTQ
            404                 | không
            dân vận             | không
            %                   | 403-QĐ/TU, 01/QCPH/UBND-UBMTTQ, 217-QĐ/TW, 12/QĐ-UBND, thiếu ký hiệu
            """)
    void aNumberIsFoundByAnyPartOfIt(String typed, String found) {
        assertThat(numbers(new DocumentFilter(typed, null, null, null))).containsExactlyInAnyOrder(split(found));
    }

    @ParameterizedTest(name = "từ khóa “{0}” tìm thấy {1}")
    @CsvSource(delimiter = '|', nullValues = "không", textBlock = """
            dân vận             | 403-QĐ/TU, thiếu ký hiệu
            DAN VAN             | 403-QĐ/TU, thiếu ký hiệu
            dân vận 403         | 403-QĐ/TU
            đề án               | thiếu ký hiệu
            hoà giải            | 12/QĐ-UBND
            uỷ ban              | 12/QĐ-UBND
            giám sát TW         | 217-QĐ/TW
            QCPH                | 01/QCPH/UBND-UBMTTQ
            ối hợp              | không
            """)
    void wordsAreFoundWithoutMarksAndInAnySpelling(String typed, String found) {
        assertThat(numbers(new DocumentFilter(null, typed, null, null))).containsExactlyInAnyOrder(split(found));
    }

    @Test
    void aYearAndAnIssuerNarrow() {
        assertThat(numbers(new DocumentFilter(null, null, 2018, null))).containsExactly("403-QĐ/TU");
        assertThat(numbers(new DocumentFilter(null, null, null, "Tỉnh ủy Mẫu")))
                .containsExactly("403-QĐ/TU", "thiếu ký hiệu");
    }

    @Test
    void theNewestComesFirstAndTheUndatedLast() {
        assertThat(numbers(DocumentFilter.all()))
                .containsExactly("403-QĐ/TU", "01/QCPH/UBND-UBMTTQ", "217-QĐ/TW", "thiếu ký hiệu", "12/QĐ-UBND");
    }

    @Test
    void theFunctionSpellsBothFormsOfUnicodeAlike() {
        var spelled = jdbc.sql("select search_text(normalize('  Uỷ – ĐẶNG/hoà', NFD))")
                .query(String.class)
                .single();
        assertThat(spelled).isEqualTo("uy dang hoa");
    }

    private String[] numbers(DocumentFilter filter) {
        return documents
                .findAll(SearchingDocuments.matching(filter), PageRequest.of(0, 20, LegalDocuments.NEWEST_FIRST))
                .map(document -> document.citation().documentNumber() == null
                        ? "thiếu ký hiệu"
                        : document.citation().documentNumber())
                .getContent()
                .toArray(String[]::new);
    }

    private static String[] split(String found) {
        return found == null ? new String[0] : Arrays.stream(found.split(", ")).toArray(String[]::new);
    }
}
