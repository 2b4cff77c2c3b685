package vn.hiepdong.support;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.programme.Programme;

/** Legal documents and the programmes that cite them, as rows. */
public final class DocumentRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public DocumentRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * @param number null for a citation that lacks it
     * @param issuedOn a day; null for a citation that lacks it
     * @return its id
     */
    public long document(String kind, String number, String issuer, String issuedOn, String excerpt) {
        entities.flush();
        return jdbc.sql("""
                        insert into legal_document (id, version, document_kind, document_number, issuer, issued_on,
                            issued_on_precision, excerpt, public_uncited)
                        values (nextval('legal_document_seq'), 0, ?, ?, ?, ?::date, ?, ?, false)
                        returning id
                        """)
                .params(kind, number, issuer, issuedOn, issuedOn == null ? null : "DAY", excerpt)
                .query(Long.class)
                .single();
    }

    public void replaced(long id, long by, String from) {
        jdbc.sql("update legal_document set replaced_by_id = ?, replaced_from = ?::date where id = ?")
                .params(by, from, id)
                .update();
    }

    /** The next basis of a programme. */
    public void cited(Programme programme, long documentId) {
        entities.flush();
        jdbc.sql("""
                        insert into legal_basis (id, programme_id, document_id, sort_order)
                        select nextval('legal_basis_seq'), ?, ?, count(*) from legal_basis where programme_id = ?
                        """).params(programme.id(), documentId, programme.id()).update();
    }
}
