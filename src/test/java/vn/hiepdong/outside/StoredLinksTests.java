package vn.hiepdong.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where a link leads is not left to the forms alone: no row holds one that runs, whoever wrote it (ASVS 1.2.2). */
@SpringBootTest
@Transactional
class StoredLinksTests {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneOfEach() {
        jdbc.sql("""
                        insert into area (id, version, name, slug, kind) values (-4711, 0, 'Tỉnh Thử', 'tinh-giu-lien-ket', 'PROVINCE');
                        insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)
                            values (-4711, 0, 'so-giu-lien-ket', -4711, 'GOVERNMENT', 'PROVINCE', false, 0);
                        insert into banner (id, version, text, show_from, show_to, sort_order)
                            values (-4711, 0, 'Chào mừng', current_date, current_date, 0);
                        insert into legal_document (id, version, document_kind, document_number, issuer, public_uncited)
                            values (-4711, 0, 'Quyết định', '1-QĐ/TU', 'Tỉnh ủy Thử', true);
                        insert into external_link (id, version, link_group, title, url, sort_order, footer, active)
                            values (-4711, 0, 'Trong tỉnh', 'Cổng tỉnh', 'https://thu.vn', 0, true, true);
                        insert into news_source (id, version, name, slug) values (-4711, 0, 'Báo Thử', 'bao-giu-lien-ket')
                        """).update();
    }

    @ParameterizedTest
    @CsvSource({
        "agency, website, https://thu.vn",
        "banner, link, https://thu.vn",
        "banner, link, /chuong-trinh",
        "legal_document, source_address, http://thu.vn/1",
        "external_link, url, https://thu.vn/2",
        "news_source, address, https://bao.thu.vn"
    })
    void leadsToASite(String table, String column, String link) {
        assertThat(write(table, column, link)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "agency, website, javascript:alert(1)",
        "banner, link, javascript:alert(1)",
        "banner, link, //la.example",
        "banner, link, /\\la.example",
        "legal_document, source_address, data:text/html;base64,PHNjcmlwdD4=",
        "external_link, url, vbscript:x",
        "news_source, address, ' javascript:alert(1)'"
    })
    void runsNothing(String table, String column, String link) {
        assertThatThrownBy(() -> write(table, column, link)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private int write(String table, String column, String link) {
        return jdbc.sql("update %s set %s = :link where id = -4711".formatted(table, column))
                .param("link", link)
                .update();
    }
}
