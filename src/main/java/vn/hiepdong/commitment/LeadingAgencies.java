package vn.hiepdong.commitment;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/** Who leads for whom in a live programme: its parties promise for themselves and theirs (DOMAIN §3). */
@Component
class LeadingAgencies {

    private final JdbcClient jdbc;

    LeadingAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signing parties, the members of those that are groups, and all that stood below one in the programme's period. */
    Set<Long> of(Programme programme) {
        return jdbc.sql("""
                        with recursive eligible (id) as (
                            select agency_id from programme_party where programme_id = :programme and must_sign
                            union
                            select s.id from eligible join lateral (
                                select m.member_id from agency_member m
                                 where m.group_id = eligible.id
                                   and daterange(m.valid_from, m.valid_to, '[]') && daterange(:from, :to, '[]')
                                union all
                                select p.agency_id from agency_parentage p
                                 where p.parent_id = eligible.id
                                   and daterange(p.valid_from, p.valid_to, '[]') && daterange(:from, :to, '[]')
                            ) s (id) on true
                        )
                        select id from eligible
                        """)
                .param("programme", programme.id())
                .param("from", programme.details().periodFrom())
                .param("to", programme.details().periodTo())
                .query(Long.class)
                .set();
    }

    /**
     * The signing parties for which an agency leads: itself, if it signed; else those that it stood below, or to which it
     * belonged as a member of a group, in the programme's period.
     */
    Set<Long> partiesOf(Programme programme, Agency lead) {
        var signing = programme.signingParties().stream()
                .map(party -> party.agency().id())
                .collect(Collectors.toSet());
        if (signing.contains(lead.id())) {
            return Set.of(lead.id());
        }
        signing.retainAll(above(programme, lead));
        return signing;
    }

    private Set<Long> above(Programme programme, Agency lead) {
        return jdbc.sql("""
                        with recursive above (id) as (
                            select cast(:lead as bigint)
                            union
                            select s.id from above join lateral (
                                select m.group_id from agency_member m
                                 where m.member_id = above.id
                                   and daterange(m.valid_from, m.valid_to, '[]') && daterange(:from, :to, '[]')
                                union all
                                select p.parent_id from agency_parentage p
                                 where p.agency_id = above.id
                                   and daterange(p.valid_from, p.valid_to, '[]') && daterange(:from, :to, '[]')
                            ) s (id) on true
                        )
                        select id from above
                        """)
                .param("lead", lead.id())
                .param("from", programme.details().periodFrom())
                .param("to", programme.details().periodTo())
                .query(Long.class)
                .set();
    }
}
