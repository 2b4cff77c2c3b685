package vn.hiepdong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.agency.AgencyLevel;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ProgrammesTests {

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Agency committee;
    private Agency front;

    @BeforeEach
    void thereAreFourOfWhichTwoAreSigned() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu Đông");
        var rows = new ProgrammeRows(jdbc, entities);
        rows.programme("Chương trình phối hợp dân vận 2018–2021", committee)
                .kind("PERIOD_PROGRAMME")
                .period("2018-02-28", "2021-12-31")
                .signed("2018-02-28", "2018-02-28")
                .between(committee, front)
                .save();
        rows.programme("Giám sát 100% đầu tư công", committee)
                .signed("2026-02-01", "2026-02-01")
                .between(committee)
                .save();
        rows.programme("Bản nháp", committee).between(committee, front).save();
        rows.programme("Bản đã hủy", committee).status("CANCELLED").save();
    }

    @Test
    void thePublicSeesSignedOnesNewestFirst() {
        assertThat(titles(ProgrammeFilter.all()))
                .containsExactly("Giám sát 100% đầu tư công", "Chương trình phối hợp dân vận 2018–2021");
    }

    @Test
    void yearsAreThoseThatSignedProgrammesTouch() {
        assertThat(programmes.years()).containsExactly(2026, 2021, 2020, 2019, 2018);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dan van", "DÂN VẬN", "mat tran dong", "phoi 2018", "Đông", "dông mẫu vận"})
    void wordsAreFoundWhateverTheirMarksAndCase(String words) {
        assertThat(titles(new ProgrammeFilter(null, null, null, null, null, words)))
                .containsExactly("Chương trình phối hợp dân vận 2018–2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "dau tu", "giám công"})
    void signsOfPatternsAreOrdinaryText(String words) {
        assertThat(titles(new ProgrammeFilter(null, null, null, null, null, words)))
                .containsExactly("Giám sát 100% đầu tư công");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%9", "_", "khong co gi", "dan khong"})
    void eachWordMustBeFound(String words) {
        assertThat(titles(new ProgrammeFilter(null, null, null, null, null, words)))
                .isEmpty();
    }

    @Test
    void filtersNarrow() {
        assertThat(titles(new ProgrammeFilter(2020, null, null, null, null, null)))
                .hasSize(1);
        assertThat(titles(new ProgrammeFilter(2017, null, null, null, null, null)))
                .isEmpty();
        assertThat(titles(new ProgrammeFilter(null, ProgrammeKind.PERIOD_PROGRAMME, null, null, null, "  ")))
                .hasSize(1);
        assertThat(titles(new ProgrammeFilter(null, null, AgencyLevel.PROVINCE, null, null, null)))
                .hasSize(2);
        assertThat(titles(new ProgrammeFilter(null, null, AgencyLevel.COMMUNE, null, null, null)))
                .isEmpty();
        assertThat(titles(new ProgrammeFilter(null, null, null, front.id(), null, null)))
                .hasSize(1);
        assertThat(titles(new ProgrammeFilter(null, null, null, null, ProgrammeStatus.EXPIRED, null)))
                .containsExactly("Chương trình phối hợp dân vận 2018–2021");
    }

    private List<String> titles(ProgrammeFilter filter) {
        return programmes
                .publicPage(filter, PageRequest.of(0, 20))
                .map(Programme::title)
                .getContent();
    }
}
