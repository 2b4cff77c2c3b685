package vn.hiepdong.programme.legal;

import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.DocumentRows;
import vn.hiepdong.support.ProgrammeRows;

/** A registry with one decision, a draft that may cite it, and the people who type. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class RegistryDesk {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    DocumentRows documents;
    ProgrammeRows programmes;
    Agency committee;
    Agency front;
    SignedInAccount keeper;
    SignedInAccount party;
    SignedInAccount stranger;
    SignedInAccount administrator;
    Programme draft;
    long decision;

    @BeforeEach
    void aRegistry() {
        var agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        front = agencies.agency("Ủy ban Mặt trận Tổ quốc tỉnh Mẫu");
        var people = new SignedIn(jdbc);
        keeper = people.coordinatorOf(committee);
        party = people.coordinatorOf(front);
        stranger = people.coordinatorOf(agencies.agency("Liên đoàn Lao động tỉnh Mẫu"));
        administrator = people.administratorOf(committee);
        programmes = new ProgrammeRows(jdbc, entities);
        draft = programmes
                .programme("Chương trình phối hợp năm 2026", committee)
                .between(committee, front)
                .save();
        documents = new DocumentRows(jdbc, entities);
        decision = documents.document("Quyết định", "403-QĐ/TU", "Tỉnh ủy Mẫu", "2018-01-15", "Về công tác dân vận");
    }

    MvcTestResult open(String address, SignedInAccount me) {
        entities.flush();
        entities.clear();
        return mvc.get().uri(address).with(as(me)).exchange();
    }

    MvcTestResult post(String address, Map<String, String> form, SignedInAccount me) {
        var request = mvc.post().uri(address).with(as(me));
        form.forEach(request::param);
        var result = request.exchange();
        if (result.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return result;
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
