package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.agency.typing.PickerChoice;

interface AgencyRepository extends Repository<Agency, Long>, JpaSpecificationExecutor<Agency> {

    Agency save(Agency agency);

    Optional<Agency> findById(long id);

    Optional<Agency> findBySlug(String slug);

    List<Agency> findByIdIn(Collection<Long> ids);

    boolean existsBySlug(String slug);

    /** By any name it bears or ever bore: a record of 2018 names its agencies as of 2018. */
    @Query("""
            select distinct n.agency from AgencyName n
             where lower(n.fullName) = lower(:name) or lower(n.shortName) = lower(:name)
                or lower(n.abbreviation) = lower(:name)
            """)
    List<Agency> findByAnyName(String name);

    @Query("""
            select new vn.hiepdong.agency.typing.PickerChoice(a.id, n.fullName, r.name)
              from AgencyName n join n.agency a join a.area r
             where n.validTo is null
             order by n.fullName
            """)
    List<PickerChoice> findPickerChoices();

    @Query("""
            select distinct a from Agency a join fetch a.area join fetch a.names
             order by a.profile.sortOrder, a.id
            """)
    List<Agency> findAllWithNames();

    /** By words of any name, present or former, whatever the marks; each other condition may be null. */
    @Query("""
            select new vn.hiepdong.agency.AgencyLine(
                       a.id, n.fullName, n.abbreviation, r.name, a.profile.sector, a.profile.level, a.profile.group)
              from AgencyName n join n.agency a join a.area r
             where n.validTo is null
               and exists (select 1 from AgencyName any where any.agency = a
                    and locate(function('unaccent', lower(:words)),
                            function('unaccent', lower(concat(any.fullName, ' ', coalesce(any.abbreviation, ''))))) > 0)
               and (:area is null or r.id = :area)
               and (:sector is null or a.profile.sector = :sector)
               and (:level is null or a.profile.level = :level)
             order by n.fullName, a.id
            """)
    Page<AgencyLine> search(String words, Long area, Sector sector, AgencyLevel level, Pageable page);

    @Query("select m.group from GroupMember m where m.member = :member order by m.id")
    List<Agency> findGroupsOf(Agency member);

    @Query("""
            select p.agency from Parentage p
             where p.parent = :parent and (p.validFrom is null or p.validFrom <= :day)
               and (p.validTo is null or p.validTo >= :day)
             order by p.agency.profile.sortOrder, p.agency.id
            """)
    List<Agency> findUnder(Agency parent, LocalDate day);
}
