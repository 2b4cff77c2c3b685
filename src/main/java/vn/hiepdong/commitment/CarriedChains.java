package vn.hiepdong.commitment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.programme.Programme;

/** Follows promises from programme to programme, as far as the public reads them, each by one statement (row D21). */
@Component
@Transactional(readOnly = true)
public class CarriedChains {

    private final JdbcClient jdbc;

    CarriedChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The chain in which a commitment stands, the first promise first; empty where it was neither carried on nor carries on. */
    public List<CarriedLink> of(Commitment commitment) {
        var chain = jdbc.sql("""
                        with recursive back (id, step) as (
                            select cast(:id as bigint), 0
                            union all
                            select c.carried_from_id, back.step - 1 from back join commitment c on c.id = back.id
                             where c.carried_from_id is not null
                        ), forth (id, step) as (
                            select cast(:id as bigint), 0
                            union all
                            select c.id, forth.step + 1 from forth join commitment c on c.carried_from_id = forth.id
                              join programme p on p.id = c.programme_id and p.signed
                        )
                        select c.id, c.number, p.title as programme_title, p.slug as programme_slug,
                               extract(year from coalesce(p.signed_on, p.period_from))::int as year, chain.step,
                               not p.archival as followed
                          from (select * from back union select * from forth) chain
                          join commitment c on c.id = chain.id
                          join programme p on p.id = c.programme_id
                         where narrower(programme_open_to(p.status, p.visibility), c.visibility) = 'PUBLIC'
                         order by chain.step
                        """)
                .param("id", commitment.id())
                .query(CarriedLink.class)
                .list();
        return chain.size() < 2 ? List.of() : chain;
    }

    /** Where those commitments of a programme that carry on an earlier one were promised first, by their ids. */
    public Map<Long, FirstPromise> firstPromises(Programme programme) {
        return jdbc.sql("""
                        with recursive back (item, id, times) as (
                            select id, carried_from_id, 1 from commitment
                             where programme_id = :programme and carried_from_id is not null
                            union all
                            select back.item, c.carried_from_id, back.times + 1 from back join commitment c on c.id = back.id
                             where c.carried_from_id is not null
                        )
                        select distinct on (back.item) back.item as commitment_id, back.times,
                               extract(year from coalesce(p.signed_on, p.period_from))::int as year
                          from back join commitment c on c.id = back.id join programme p on p.id = c.programme_id
                         where narrower(programme_open_to(p.status, p.visibility), c.visibility) = 'PUBLIC'
                         order by back.item, back.times desc
                        """).param("programme", programme.id()).query(First.class).list().stream()
                .collect(Collectors.toMap(First::commitmentId, first -> new FirstPromise(first.year(), first.times())));
    }

    private record First(long commitmentId, int times, int year) {}
}
