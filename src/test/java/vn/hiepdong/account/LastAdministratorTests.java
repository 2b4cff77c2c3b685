package vn.hiepdong.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.database.FreshDatabase;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.web.RuleViolation;
import vn.hiepdong.web.form.Submissions;

/** Whatever administrators do to each other, one of them is left. */
@SpringBootTest
@FreshDatabase
class LastAdministratorTests {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Cuối";

    @Autowired
    ManagingAccounts managing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private List<SignedInAccount> two;

    @BeforeEach
    void twoAdministrators() {
        jdbc.sql("delete from account_role").update();
        jdbc.sql("delete from account").update();
        var committee = agency();
        var signedIn = new SignedIn(jdbc);
        two = List.of(signedIn.administratorOf(committee), signedIn.administratorOf(committee));
    }

    private Agency agency() {
        return jdbc.sql("select agency_id from agency_name where full_name = ?")
                .param(COMMITTEE)
                .query(Long.class)
                .optional()
                .map(id -> entities.find(Agency.class, id))
                .orElseGet(() -> new AgencyRows(jdbc, entities).agency(COMMITTEE));
    }

    @Test
    void twoThatDisableEachOtherAtOnceLeaveOne() throws Exception {
        var refused = atOnce(me -> managing.disable(otherThan(me).id(), me));
        assertThat(refused).isOne();
        assertThat(administrators()).isOne();
    }

    @Test
    void twoThatTakeEachOthersRoleAtOnceLeaveOne() throws Exception {
        var refused = atOnce(me -> {
            var other = otherThan(me);
            managing.change(
                    other.id(),
                    new AccountForm(
                            Submissions.newKey(),
                            0L,
                            other.login(),
                            "Nguyễn Văn Thử",
                            "",
                            COMMITTEE,
                            List.of(Role.COORDINATOR)),
                    me);
        });
        assertThat(refused).isOne();
        assertThat(administrators()).isOne();
    }

    private interface Act {
        void of(SignedInAccount me);
    }

    /** @return how many were told that there would be none left */
    private long atOnce(Act act) throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running = IntStream.range(0, 2)
                    .mapToObj(at -> threads.submit((Callable<Boolean>) () -> {
                        SignedIn.on(two.get(at));
                        together.await();
                        try {
                            act.of(two.get(at));
                            return false;
                        } catch (RuleViolation last) {
                            return last.getMessage().contains("cuối cùng");
                        } finally {
                            SecurityContextHolder.clearContext();
                        }
                    }))
                    .toList();
            var refused = 0;
            for (var one : running) {
                refused += one.get() ? 1 : 0;
            }
            return refused;
        } finally {
            threads.shutdown();
        }
    }

    private SignedInAccount otherThan(SignedInAccount me) {
        return me == two.get(0) ? two.get(1) : two.get(0);
    }

    private long administrators() {
        return jdbc.sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                         where r.role = 'ADMIN' and a.state = 'ACTIVE'
                        """).query(Long.class).single();
    }
}
