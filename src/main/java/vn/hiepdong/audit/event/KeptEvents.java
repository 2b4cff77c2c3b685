package vn.hiepdong.audit.event;

import java.time.ZoneOffset;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Each event as one line of the log and one row. The line comes first and by itself: it is there also while the database is away. */
@Component
class KeptEvents {

    static final String LOGGER = "vn.hiepdong.security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final Logger FAULTS = LoggerFactory.getLogger(KeptEvents.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    KeptEvents(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Never fails: whoever was refused stays refused, also when that cannot be written down. */
    void keep(SecurityEvent event) {
        log(event);
        try {
            own.executeWithoutResult(begun -> write(event));
        } catch (RuntimeException away) {
            FAULTS.error("A security event stands in the log alone: {}", away.getMessage());
        }
    }

    void write(SecurityEvent event) {
        jdbc.sql("""
                        insert into security_event (at, kind, result, account, network, request, detail, times)
                        values (:at, :kind, :result, :account, :network, :request, :detail, :times)
                        """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind().name())
                .param("result", event.result().name())
                .param("account", event.account())
                .param("network", event.network())
                .param("request", event.request())
                .param("detail", event.detail())
                .param("times", event.times())
                .update();
    }

    /** What machines look for stands in fields of its own, by the names of the Elastic Common Schema. */
    void log(SecurityEvent event) {
        var success = event.result() == SecurityEventResult.SUCCESS;
        var line = (success ? LOG.atInfo() : LOG.atWarn())
                .addKeyValue("event.action", event.kind().name().toLowerCase(Locale.ROOT))
                .addKeyValue("event.outcome", success ? "success" : "failure")
                .addKeyValue("event.result", event.result().name().toLowerCase(Locale.ROOT))
                .addKeyValue("event.count", event.times());
        if (event.account() != null) {
            line = line.addKeyValue("user.name", event.account());
        }
        if (event.network() != null) {
            line = line.addKeyValue("source.network", event.network());
        }
        line.log(
                "{} {} {} {}: {}{}",
                event.kind(),
                event.result(),
                event.account() == null ? "-" : event.account(),
                event.network() == null ? "-" : event.network(),
                event.detail(),
                event.times() == 1 ? "" : " (" + event.times() + " times)");
    }
}
