package vn.hiepdong.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.register.Register;
import vn.hiepdong.commitment.register.RegisterFilter;
import vn.hiepdong.commitment.register.RegisterOrder;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeFilter;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.ProgrammeReader;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.programme.Visibility;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.CommitmentRows;
import vn.hiepdong.support.ProgrammeRows;

/** The rule of visibility as Java says it and as the database does, held to one table of cases. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class WhoReadsWhatTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    ProgrammePolicy programmePolicy;

    @Autowired
    CommitmentPolicy policy;

    @Autowired
    Register register;

    @Autowired
    Commitments commitments;

    @Autowired
    Programmes programmes;

    private SignedIn people;
    private Agency above;
    private Agency keeper;
    private Agency party;
    private Agency belowParty;
    private Agency stranger;

    @BeforeEach
    void agencies() {
        var agencies = new AgencyRows(jdbc, entities);
        people = new SignedIn(jdbc);
        above = agencies.agency("Ủy ban nhân dân tỉnh Kín");
        keeper = agencies.agencyUnder(above, "Sở Nội vụ tỉnh Kín");
        party = agencies.agency("Ủy ban Mặt trận tỉnh Kín");
        belowParty = agencies.agencyUnder(party, "Ban Phong trào tỉnh Kín");
        stranger = agencies.agency("Hội Nông dân tỉnh Kín");
    }

    private SignedInAccount reader(String name) {
        return switch (name) {
            case "keeper" -> people.coordinatorOf(keeper);
            case "above" -> people.coordinatorOf(above);
            case "party" -> people.coordinatorOf(party);
            case "below party" -> people.coordinatorOf(belowParty);
            case "stranger" -> people.coordinatorOf(stranger);
            default -> people.administratorOf(stranger);
        };
    }

    @ParameterizedTest
    @MethodSource("vn.hiepdong.programme.VisibilityCases#table")
    void bothSpellingsLetTheSamePeopleIn(
            String status,
            Visibility programmes,
            Visibility items,
            String name,
            boolean readsProgramme,
            boolean readsItem) {
        var programme = programme(status, programmes, items);
        var item = commitments.of(programme).get(0);
        var me = reader(name);

        assertThat(programmePolicy.mayRead(me, programme)).isEqualTo(readsProgramme);
        assertThat(programmePolicy.readingAs(me).test(programme)).isEqualTo(readsProgramme);
        assertThat(policy.mayRead(me, item)).isEqualTo(readsItem);
        assertThat(policy.readingIn(programme, me).test(item)).isEqualTo(readsItem);
        assertThat(jdbc.sql("""
                        select narrower(programme_open_to(p.status, p.visibility), c.visibility)
                          from commitment c join programme p on p.id = c.programme_id where c.id = ?
                        """).param(item.id()).query(String.class).single())
                .isEqualTo(item.openTo().name());
        if (status.equals("SIGNED")) {
            assertThat(found(programme, programmePolicy.reader(me))).isEqualTo(readsItem);
        }
    }

    @Test
    void theReadingClassesShowThePublicNothingElse() {
        for (var programmes : Visibility.values()) {
            for (var items : Visibility.values()) {
                var programme = programme("SIGNED", programmes, items);
                var open = programmes == Visibility.PUBLIC && items == Visibility.PUBLIC;
                assertThat(found(programme, ProgrammeReader.ANYBODY)).isEqualTo(open);
                assertThat(commitments.publicOf(programme).isEmpty()).isNotEqualTo(open);
                assertThat(commitments.ledBy(party.id()).stream()
                                .anyMatch(one -> one.programme().equals(programme)))
                        .isEqualTo(open);
                assertThat(this.programmes.publicBySlug(programme.slug()).isPresent())
                        .isEqualTo(programmes == Visibility.PUBLIC);
                assertThat(this.programmes
                                .publicPage(ProgrammeFilter.all(), PageRequest.of(0, 1000))
                                .getContent()
                                .contains(programme))
                        .isEqualTo(programmes == Visibility.PUBLIC);
            }
        }
    }

    private boolean found(Programme programme, ProgrammeReader reader) {
        var filter = new RegisterFilter(null, programme.id(), null, null, null, null, null);
        var page = register.page(filter, RegisterOrder.DUE, PageRequest.of(0, 10), reader);
        assertThat(register.all(filter, RegisterOrder.DUE, reader))
                .hasSize((int) page.rows().getTotalElements());
        assertThat((long) page.tally().total()).isEqualTo(page.rows().getTotalElements());
        return page.rows().getTotalElements() == 1;
    }

    private Programme programme(String status, Visibility programmes, Visibility items) {
        var row = new ProgrammeRows(jdbc, entities)
                .programme("Chương trình tỉnh Kín", keeper)
                .between(keeper, party);
        var programme = (status.equals("SIGNED") ? row.signed("2026-01-05", "2026-01-05") : row.status(status)).save();
        new CommitmentRows(jdbc).commitment(programme, 1, "Việc của hai bên", "2026-12-31", party);
        jdbc.sql("update programme set visibility = ? where id = ?")
                .params(programmes.name(), programme.id())
                .update();
        jdbc.sql("update commitment set visibility = ? where programme_id = ?")
                .params(items.name(), programme.id())
                .update();
        entities.flush();
        entities.clear();
        return entities.find(Programme.class, programme.id());
    }
}
