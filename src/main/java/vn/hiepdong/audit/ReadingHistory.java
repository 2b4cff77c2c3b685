package vn.hiepdong.audit;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hiepdong.web.text.Labels;

/** Reads what the audit trigger wrote, for the page "Lịch sử" of a record. */
@Component
public class ReadingHistory {

    private static final String OF_RECORD =
            " from audit_event where root_table = :table and root_id = :id and not bookkeeping ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Labels labels;
    private final List<ReferenceNames> references;

    ReadingHistory(JdbcClient jdbc, JsonMapper json, Labels labels, List<ReferenceNames> references) {
        this.jdbc = jdbc;
        this.json = json;
        this.labels = labels;
        this.references = references;
    }

    /**
     * @param table the record's own table, e.g. {@code programme}
     * @param id of the record
     * @return its changes and those of its parts, newest first
     */
    @Transactional(readOnly = true)
    public Page<History> of(String table, long id, Pageable page) {
        var total = jdbc.sql("select count(*)" + OF_RECORD)
                .param("table", table)
                .param("id", id)
                .query(Long.class)
                .single();
        var words = new ChangesInWords(json, labels, references);
        var changes = jdbc.sql(
                        "select " + ChangesInWords.COLUMNS + OF_RECORD + "order by id desc limit :size offset :offset")
                .param("table", table)
                .param("id", id)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> words.read(row))
                .list();
        return new PageImpl<>(changes, page, total);
    }
}
