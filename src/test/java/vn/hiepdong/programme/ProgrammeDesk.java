package vn.hiepdong.programme;

import static vn.hiepdong.account.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.account.SignedInAccount;

/** The form of a programme, filled in and sent by somebody of the scene. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
abstract class ProgrammeDesk {

    static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc tỉnh Mẫu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    ProgrammeScene scene;

    @BeforeEach
    void scene() {
        scene = new ProgrammeScene(jdbc, entities);
    }

    Map<String, String> filled() {
        var form = new TreeMap<String, String>();
        form.put("submissionKey", "the-key-of-this-form");
        form.put("title", "Chương trình phối hợp năm 2026");
        form.put("kind", "ANNUAL_PROGRAMME");
        form.put("year", "2026");
        form.put("theme", "Dân vận chính quyền");
        form.put("archival", "false");
        form.put("parties[0].agency", COMMITTEE);
        form.put("parties[0].role", "HOST");
        form.put("parties[1].agency", FRONT);
        form.put("parties[1].role", "PARTY");
        return form;
    }

    Map<String, String> with(String field, String value) {
        var form = filled();
        form.put(field, value);
        return form;
    }

    MvcTestResult post(String address, Map<String, String> form, SignedInAccount me) {
        var request = mvc.post().uri(address).with(as(me));
        form.forEach(request::param);
        var result = request.exchange();
        if (result.getResponse().getStatus() == 303) {
            entities.flush();
        }
        return result;
    }

    int countOfProgrammes() {
        return jdbc.sql("select count(*) from programme").query(Integer.class).single();
    }
}
