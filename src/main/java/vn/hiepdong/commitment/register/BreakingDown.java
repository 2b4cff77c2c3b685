package vn.hiepdong.commitment.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.Agencies;
import vn.hiepdong.commitment.DueStatus;
import vn.hiepdong.commitment.register.Register.Judged;
import vn.hiepdong.programme.ProgrammeReader;

/** Counts the register by status, lead and year, by a fixed number of statements; its lines are judged as the register does. */
@Component
@Transactional(readOnly = true)
public class BreakingDown {

    private final Register register;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    BreakingDown(Register register, Agencies agencies, JdbcClient jdbc) {
        this.register = register;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    /** Of all that passes the filter, whatever its status. The agencies' names are read in the caller's transaction. */
    public Breakdown of(RegisterFilter filter) {
        var judged = register.judged(filter, ProgrammeReader.ANYBODY);
        var statuses =
                judged.stream().collect(Collectors.toMap(one -> one.line().id(), Judged::status));
        var leads = leads(statuses);
        var led = leads.values().stream().mapToLong(List::size).sum();
        return new Breakdown(
                Register.tally(judged),
                Breakdown.Counts.of(judged.stream().map(Judged::status).toList()),
                byLead(leads),
                Math.max(0, judged.size() - led),
                byYear(judged));
    }

    private List<Breakdown.Lead> byLead(Map<Long, List<DueStatus>> leads) {
        var known = agencies.byIds(leads.keySet());
        return leads.entrySet().stream()
                .map(one -> new Breakdown.Lead(known.get(one.getKey()), Breakdown.Counts.of(one.getValue())))
                .sorted(Comparator.comparing(
                                (Breakdown.Lead lead) -> lead.counts().total())
                        .reversed()
                        .thenComparing(lead -> lead.agency().name()))
                .toList();
    }

    /** The statuses of what each agency leads. */
    private Map<Long, List<DueStatus>> leads(Map<Long, DueStatus> statuses) {
        return jdbc
                .sql("select commitment_id, agency_id from commitment_assignment where role = 'LEAD'")
                .query(LedBy.class)
                .stream()
                .filter(one -> statuses.containsKey(one.commitmentId()))
                .collect(Collectors.groupingBy(
                        LedBy::agencyId,
                        Collectors.mapping(one -> statuses.get(one.commitmentId()), Collectors.toList())));
    }

    private List<Breakdown.Year> byYear(List<Judged> judged) {
        var periods = jdbc
                .sql("select id, period_from, period_to from programme where signed and not archival")
                .query(Period.class)
                .stream()
                .collect(Collectors.toMap(Period::id, Function.identity()));
        var years = new TreeMap<Integer, List<DueStatus>>();
        for (var one : judged) {
            var period = periods.get(one.line().programmeId());
            for (var year = period.periodFrom().getYear();
                    year <= period.periodTo().getYear();
                    year++) {
                years.computeIfAbsent(year, any -> new ArrayList<>()).add(one.status());
            }
        }
        return years.entrySet().stream()
                .map(one -> new Breakdown.Year(one.getKey(), Breakdown.Counts.of(one.getValue())))
                .toList();
    }

    record LedBy(long commitmentId, long agencyId) {}

    record Period(long id, LocalDate periodFrom, LocalDate periodTo) {}
}
