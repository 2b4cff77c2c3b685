package vn.hiepdong.account;

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

    boolean existsByLogin(String login);

    @Query("select a from Account a join fetch a.agency order by a.state, a.login")
    Page<Account> findAllInOrder(Pageable page);
}
