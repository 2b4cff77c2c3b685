package vn.hiepdong.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarEntryRepository extends Repository<CalendarEntry, Long> {

    CalendarEntry save(CalendarEntry entry);

    Optional<CalendarEntry> findById(long id);

    /** Those that touch the stretch, in the order in which they begin; without an hour first. */
    @Query("""
            select e from CalendarEntry e join fetch e.agency
             where e.shown = true and e.time.startsOn <= :to and coalesce(e.time.endsOn, e.time.startsOn) >= :from
             order by e.time.startsOn, e.time.startsAt nulls first, e.id
            """)
    List<CalendarEntry> findShown(LocalDate from, LocalDate to);

    @Query("""
            select e from CalendarEntry e join fetch e.agency
             where e.agency.id in :agencyIds and coalesce(e.time.endsOn, e.time.startsOn) >= :today
             order by e.time.startsOn, e.time.startsAt nulls first, e.id
            """)
    Page<CalendarEntry> findToCome(Collection<Long> agencyIds, LocalDate today, Pageable page);

    @Query("""
            select e from CalendarEntry e join fetch e.agency
             where e.agency.id in :agencyIds and coalesce(e.time.endsOn, e.time.startsOn) < :today
             order by e.time.startsOn desc, e.time.startsAt desc nulls last, e.id desc
            """)
    Page<CalendarEntry> findPast(Collection<Long> agencyIds, LocalDate today, Pageable page);
}
