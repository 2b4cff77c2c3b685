package vn.hiepdong.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/** Commitments as rows under programmes that are signed already. */
public final class CommitmentRows {

    private final JdbcClient jdbc;

    public CommitmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param due null: a continuous one, or of an archival programme one of which the source says nothing more
     * @param lead null: not known
     */
    public long commitment(Programme programme, int number, String statement, String due, Agency lead) {
        var id = next("commitment_seq");
        jdbc.sql("""
                        insert into commitment (id, version, programme_id, number, statement, kind, first_due_on, due_on)
                        values (?, 0, ?, ?, ?, ?, ?::date, ?::date)
                        """)
                .params(id, programme.id(), number, statement)
                .param(due != null ? "ONE_OFF" : programme.archival() ? null : "CONTINUOUS")
                .param(due)
                .param(due)
                .update();
        if (lead != null) {
            jdbc.sql("""
                            insert into commitment_assignment (id, programme_id, commitment_id, agency_id, role, sort_order)
                            values (?, ?, ?, ?, 'LEAD', 0)
                            """)
                    .params(next("commitment_assignment_seq"), programme.id(), id, lead.id())
                    .update();
        }
        return id;
    }

    /** What an agency says of one as of today, typed by "nguoi-go-may". */
    public void reported(long commitment, String text, Agency by) {
        jdbc.sql("""
                        insert into progress_entry (id, commitment_id, programme_id, as_of, text, claim, agency_id, made_by, made_at)
                        select ?, id, programme_id, current_date, ?, false, ?, 'nguoi-go-may', now() from commitment where id = ?
                        """)
                .params(next("progress_entry_seq"), text, by.id(), commitment)
                .update();
    }

    /** Two versions of a text: what is there now, and the same with the words "(bản sửa)" after each statement. */
    public void amended(Programme programme) {
        for (var number = 1; number <= 2; number++) {
            var version = next("text_version_seq");
            jdbc.sql("""
                            insert into text_version (id, programme_id, number, signed_on, excerpt, reason, document_number)
                            values (?, ?, ?, ?::date, ?, ?, ?)
                            """)
                    .params(
                            version,
                            programme.id(),
                            number,
                            programme.signedOn().toString())
                    .param(number == 1 ? null : "Sửa đổi, bổ sung một số nội dung")
                    .param(number == 1 ? null : "Theo đề nghị của các bên")
                    .param(number == 1 ? null : "02/CTrPH")
                    .update();
            jdbc.sql("""
                            insert into frozen_item (id, text_version_id, programme_id, commitment_id, number, repealed, statement, kind, due_on, leads)
                            select nextval('frozen_item_seq'), ?, programme_id, id, number, false, statement || ?, kind, due_on, 'Cơ quan mẫu'
                              from commitment where programme_id = ?
                            """)
                    .params(version, number == 1 ? "" : " (bản sửa)", programme.id())
                    .update();
        }
    }

    /** One more item in each of its versions. */
    public void frozen(Programme programme) {
        jdbc.sql("""
                        insert into frozen_item (id, text_version_id, programme_id, commitment_id, number, repealed, statement, kind, leads)
                        select nextval('frozen_item_seq'), v.id, v.programme_id, c.id, c.number, v.number = 2, c.statement, c.kind, 'Cơ quan mẫu'
                          from text_version v
                          join lateral (select * from commitment where programme_id = v.programme_id order by number desc limit 1) c on true
                         where v.programme_id = ?
                        """).param(programme.id()).update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
