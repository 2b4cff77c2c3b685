package vn.hiepdong.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByLogin(String login);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findWithRolesById(long id);

    @EntityGraph(attributePaths = "roles")
    List<Account> findByStateOrderById(AccountState state);

    /** Each whose login or address for letters this is, in lower case, and that has an address. */
    @EntityGraph(attributePaths = "roles")
    @Query(
            "select a from Account a where a.email is not null and (a.login = :name or lower(a.email) = :name) order by a.id")
    List<Account> findReachedBy(String name);

    boolean existsByLogin(String login);

    @Query("select a from Account a join fetch a.agency order by a.state, a.login")
    Page<Account> findAllInOrder(Pageable page);

    @Query("""
            select a from Account a join fetch a.agency
             where a.agency.id in :agencyIds and :hidden not member of a.roles
             order by a.state, a.login
            """)
    Page<Account> findInOrder(Collection<Long> agencyIds, Role hidden, Pageable page);

    /** Those who may administer now; until the transaction ends nobody else makes them fewer. */
    @Query(nativeQuery = true, value = """
            select a.id from account a join account_role r on r.account_id = a.id
             where r.role = 'ADMIN' and a.state = 'ACTIVE'
             order by a.id for update
            """)
    List<Long> lockAdministrators();
}
