package vn.hiepdong.news;

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
import vn.hiepdong.account.SignedIn;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.support.AgencyRows;
import vn.hiepdong.support.ArticleRows;
import vn.hiepdong.web.form.Submissions;

/** Where editors write: two categories, a source, and the people who may and may not. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
public abstract class NewsDesk {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected EntityManager entities;

    protected AgencyRows agencies;
    protected ArticleRows articles;
    protected Agency committee;
    protected SignedInAccount editor;
    protected SignedInAccount coordinator;
    protected SignedInAccount stranger;
    protected SignedInAccount administrator;
    protected long activities;
    protected long signings;
    protected long paper;

    @BeforeEach
    void aDesk() {
        agencies = new AgencyRows(jdbc, entities);
        committee = agencies.agency("Ủy ban nhân dân tỉnh Mẫu");
        var people = new SignedIn(jdbc);
        editor = people.editorOf(committee);
        coordinator = people.coordinatorOf(committee);
        stranger = people.editorOf(agencies.agency("Liên đoàn Lao động tỉnh Mẫu"));
        administrator = people.administratorOf(committee);
        articles = new ArticleRows(jdbc);
        activities = articles.category("Tin hoạt động", null);
        signings = articles.category("Lễ ký kết", activities);
        paper = articles.source("Báo Quảng Ninh", "https://baoquangninh.vn");
    }

    protected MvcTestResult open(String address, SignedInAccount me) {
        forget();
        var request = mvc.get().uri(address);
        return (me == null ? request : request.with(as(me))).exchange();
    }

    protected MvcTestResult post(String address, Map<String, String> form, SignedInAccount me) {
        var request = mvc.post().uri(address).with(as(me));
        form.forEach(request::param);
        var result = request.exchange();
        if (result.getResponse().getStatus() == 303) {
            entities.flush();
        }
        entities.clear();
        return result;
    }

    protected void forget() {
        entities.flush();
        entities.clear();
    }

    protected static String location(MvcTestResult saved) {
        return saved.getResponse().getHeader("Location");
    }

    protected Map<String, String> written(String title) {
        var form = new TreeMap<String, String>();
        form.put("submissionKey", Submissions.newKey());
        form.put("title", title);
        form.put("summary", "Hai bên cùng nhìn lại một năm.");
        form.put("body", "Đoạn thứ nhất.\n\nĐoạn **thứ hai**.");
        form.put("category", String.valueOf(signings));
        form.put("byline", "Nguyễn Chiến");
        form.put("source", "Báo Quảng Ninh");
        form.put("eventOn", "28/2/2018");
        return form;
    }

    protected Map<String, String> keyed(String... fields) {
        var form = new TreeMap<String, String>();
        form.put("submissionKey", Submissions.newKey());
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }

    protected int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    protected String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
