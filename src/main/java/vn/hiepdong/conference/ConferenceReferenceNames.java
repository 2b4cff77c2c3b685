package vn.hiepdong.conference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hiepdong.audit.ReferenceNames;

/** Names conferences and signings in the history of records. */
@Component
class ConferenceReferenceNames implements ReferenceNames {

    private final JdbcClient jdbc;

    ConferenceReferenceNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nameOf(String table, String column, long id) {
        return switch (column) {
            case "conference_id" -> name("select title from conference where id = :id", id);
            case "signing_id" ->
                name("select p.title from signing s join programme p on p.id = s.programme_id where s.id = :id", id);
            case "review_id" ->
                name("select p.title from review r join programme p on p.id = r.programme_id where r.id = :id", id);
            case "remark_id" -> name("select left(text, 120) from remark where id = :id", id);
            case "limitation_id" -> name("select left(text, 120) from limitation where id = :id", id);
            default -> null;
        };
    }

    private String name(String query, long id) {
        return jdbc.sql(query).param("id", id).query(String.class).optional().orElse(null);
    }
}
