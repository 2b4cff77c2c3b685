package vn.hiepdong.agency;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.support.AgencyRows;

/** An administrator at the desk of a province, sending forms of agencies. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class AgencyDesk {

    static final String COMMITTEE = "Ủy ban nhân dân tỉnh Thử";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Agencies agencies;

    AgencyRows rows;
    Agency committee;
    SignedInAccount administrator;
    private int posted;

    @BeforeEach
    void anAdministratorAndTheProvince() throws Exception {
        rows = new AgencyRows(jdbc, entities);
        committee = rows.agency(COMMITTEE);
        administrator = new SignedIn(jdbc).administratorOf(committee);
        send("/admin/areas", Map.of("name", "Tỉnh Thử Nghiệm", "kind", "PROVINCE"))
                .andExpect(status().isSeeOther());
    }

    Agency reloaded(Agency agency) {
        entities.flush();
        entities.clear();
        return agencies.get(agency.id());
    }

    ResultActions page(String address) throws Exception {
        entities.flush();
        entities.clear();
        return mvc.perform(get(address).with(as(administrator)));
    }

    ResultActions send(String address, Map<String, String> typed) throws Exception {
        var request = post(address).with(as(administrator));
        if (!typed.containsKey("submissionKey")) {
            request.param("submissionKey", "mau-co-quan-thu-" + posted++);
        }
        typed.forEach(request::param);
        var answer = mvc.perform(request);
        if (answer.andReturn().getResponse().getStatus() < 400) {
            entities.flush();
        }
        entities.clear();
        return answer;
    }
}
