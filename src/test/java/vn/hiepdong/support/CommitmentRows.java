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

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
