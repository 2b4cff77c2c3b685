package vn.hiepdong.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.account.ActingAsSystem;
import vn.hiepdong.account.DemonstrationAccounts;

/**
 * Brings in the demonstration at start, step by step. A step that is done is recorded as done, so that a database which an
 * earlier version filled gets only what is new, and what people changed since stays.
 */
@Component
@Profile("demo")
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final List<Chapter> chapters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DemonstrationAccounts accounts;

    Demonstration(
            List<Chapter> chapters, JdbcClient jdbc, TransactionTemplate transaction, DemonstrationAccounts accounts) {
        this.chapters = chapters;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        chapters.stream()
                .flatMap(chapter -> chapter.steps().stream())
                .forEach(step -> ActingAsSystem.run(
                        "demonstration", () -> transaction.executeWithoutResult(begun -> once(step))));
        LOG.info("Tài khoản dùng thử: {}; mật khẩu chung: {}", logins(), accounts.password());
    }

    private void once(Chapter.Step step) {
        var isNew = jdbc.sql("insert into demo_step (name) values (:name) on conflict do nothing")
                        .param("name", step.name())
                        .update()
                == 1;
        if (isNew) {
            step.work().run();
        }
    }

    private String logins() {
        return String.join(
                ", ",
                accounts.entries().stream()
                        .map(DemonstrationAccounts.Entry::login)
                        .toList());
    }
}
