package vn.hiepdong.support;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.agency.Agency;

/** Agencies as rows, for tests of the modules above that only need some to be there. */
public final class AgencyRows {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    public AgencyRows(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** One of the province, under this name since ever. */
    public Agency agency(String name) {
        var area = next("area_seq");
        jdbc.sql("insert into area (id, version, name, slug, kind) values (?, 0, 'Tỉnh Mẫu', ?, 'PROVINCE')")
                .params(area, "tinh-mau-" + area)
                .update();
        var id = next("agency_seq");
        jdbc.sql("""
                        insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)
                        values (?, 0, ?, ?, 'GOVERNMENT', 'PROVINCE', false, 0)
                        """).params(id, "co-quan-" + id, area).update();
        jdbc.sql("insert into agency_name (id, agency_id, full_name) values (?, ?, ?)")
                .params(next("agency_name_seq"), id, name)
                .update();
        return entities.find(Agency.class, id);
    }

    public Agency agencyUnder(Agency parent, String name) {
        var below = agency(name);
        jdbc.sql("insert into agency_parentage (id, agency_id, parent_id) values (?, ?, ?)")
                .params(next("agency_parentage_seq"), below.id(), parent.id())
                .update();
        return below;
    }

    /** What it calls itself in English under the name that it bears now. */
    public void inEnglish(Agency agency, String name) {
        jdbc.sql("update agency_name set english_name = ? where agency_id = ? and valid_to is null")
                .params(name, agency.id())
                .update();
        entities.clear();
    }

    /** Makes an agency a group of others, since ever. */
    public void group(Agency group, Agency... members) {
        jdbc.sql("update agency set agency_group = true where id = ?")
                .params(group.id())
                .update();
        for (var member : members) {
            jdbc.sql("insert into agency_member (id, group_id, member_id) values (?, ?, ?)")
                    .params(next("agency_member_seq"), group.id(), member.id())
                    .update();
        }
        entities.clear();
    }

    /** Called so from a day on; before it bore the name that it was made with. */
    public Agency renamed(Agency agency, String name, String from) {
        jdbc.sql("update agency_name set valid_to = ?::date - 1 where agency_id = ? and valid_to is null")
                .params(from, agency.id())
                .update();
        jdbc.sql("""
                        insert into agency_name (id, agency_id, full_name, valid_from, valid_from_precision)
                        values (?, ?, ?, ?::date, 'DAY')
                        """).params(next("agency_name_seq"), agency.id(), name, from).update();
        entities.refresh(agency);
        return agency;
    }

    /** Replaced by another from a day on. */
    public void replaced(Agency agency, Agency successor, String from) {
        var id = next("succession_seq");
        jdbc.sql("""
                        insert into succession (id, version, type, effective_on, effective_on_precision)
                        values (?, 0, 'REPLACED', ?::date, 'DAY')
                        """).params(id, from).update();
        jdbc.sql("insert into succession_predecessor (succession_id, agency_id, sort_order) values (?, ?, 0)")
                .params(id, agency.id())
                .update();
        jdbc.sql("insert into succession_successor (succession_id, agency_id, sort_order) values (?, ?, 0)")
                .params(id, successor.id())
                .update();
        jdbc.sql("update agency set closed_on = ?::date - 1, closed_on_precision = 'DAY' where id = ?")
                .params(from, agency.id())
                .update();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
