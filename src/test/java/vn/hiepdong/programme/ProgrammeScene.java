package vn.hiepdong.programme;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ProgrammeRows;

/**
 * The people and agencies of the tests of the staff's pages: the committee keeps the programmes, the department stands
 * below it, the front is a party, the union has nothing to do with any of it.
 */
final class ProgrammeScene {

    final ProgrammeRows programmes;
    final Agency committee;
    final Agency department;
    final Agency front;
    final Agency union;
    final SignedInAccount keeper;
    final SignedInAccount below;
    final SignedInAccount party;
    final SignedInAccount stranger;
    final SignedInAccount administrator;

    ProgrammeScene(JdbcClient jdbc, EntityManager entities) {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        department = agencies.agencyUnder(committee, "Sở Nội vụ tỉnh Mẫu");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu");
        union = agencies.agency("Liên đoàn Lao động tỉnh Mẫu");
        programmes = new ProgrammeRows(jdbc, entities);
        var people = new SignedIn(jdbc);
        keeper = people.coordinatorOf(committee);
        below = people.coordinatorOf(department);
        party = people.coordinatorOf(front);
        stranger = people.coordinatorOf(union);
        administrator = people.administratorOf(committee);
    }

    SignedInAccount person(String name) {
        return switch (name) {
            case "keeper" -> keeper;
            case "below" -> below;
            case "party" -> party;
            case "stranger" -> stranger;
            case "administrator" -> administrator;
            default -> throw new IllegalArgumentException(name);
        };
    }

    ProgrammeRows.Row draft(String title) {
        return programmes.programme(title, committee).between(committee, front).madeBy(keeper.login());
    }
}
