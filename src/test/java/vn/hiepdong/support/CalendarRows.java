package vn.hiepdong.support;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;

/** Entries of the work calendar as rows. */
public final class CalendarRows {

    private final JdbcClient jdbc;

    public CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one day, public. */
    public long entry(String kind, String title, String on, String from, String to, Agency agency) {
        return jdbc.sql("""
                        insert into calendar_entry (id, version, kind, title, starts_on, starts_at, ends_at, place, agency_id,
                            made_by, shown)
                        values (nextval('calendar_entry_seq'), 0, ?, ?, ?::date, ?::time, ?::time, 'Trụ sở tiếp công dân', ?, 'ai-do', true)
                        returning id
                        """)
                .params(kind, title, on, from, to, agency.id())
                .query(Long.class)
                .single();
    }

    public void until(long id, String lastDay) {
        jdbc.sql("update calendar_entry set ends_on = ?::date where id = ?")
                .params(lastDay, id)
                .update();
    }

    public void hidden(long id) {
        jdbc.sql("update calendar_entry set shown = false where id = ?")
                .param(id)
                .update();
    }

    public void cancelled(long id, String reason) {
        jdbc.sql("update calendar_entry set cancelled_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }
}
