package vn.hiepdong.journey.replay;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with every role but that of an administrator, at an agency that is no party to anything. */
final class Stranger {

    private static final String LOGIN = "nguoi-la";

    private Stranger() {}

    /** @return the login, of the one who may be there already */
    static String in(JdbcClient database, String passwordHash) {
        var there = database.sql("select exists (select from account where login = :login)")
                .param("login", LOGIN)
                .query(Boolean.class)
                .single();
        if (!there) {
            add(database, passwordHash);
        }
        return LOGIN;
    }

    private static void add(JdbcClient database, String passwordHash) {
        database.sql("""
                        with place as (insert into area (id, version, name, slug, kind)
                                       values (nextval('area_seq'), 0, 'Tỉnh Lạ', 'tinh-la', 'PROVINCE') returning id),
                             other as (insert into agency (id, version, slug, area_id, sector, level, agency_group, sort_order)
                                       select nextval('agency_seq'), 0, 'co-quan-la', id, 'GOVERNMENT', 'PROVINCE', false, 0
                                         from place returning id),
                             named as (insert into agency_name (id, agency_id, full_name)
                                       select nextval('agency_name_seq'), id, 'Cơ quan tỉnh Lạ' from other),
                             person as (insert into account (id, version, login, name, agency_id, password_hash, password_set_at,
                                                             state, demonstration)
                                        select nextval('account_seq'), 0, :login, 'Người Lạ', id, :hash, now(), 'ACTIVE', false
                                          from other returning id)
                        insert into account_role (account_id, role)
                        select id, unnest(array['COORDINATOR', 'REPORTER', 'EDITOR', 'LEADER']) from person
                        """).param("login", LOGIN).param("hash", passwordHash).update();
    }
}
