package vn.hiepdong.audit;

import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database at the start of each writing transaction who acts and in which request. */
@Component
class ActorOfTransaction implements TransactionExecutionListener {

    // a listener is made before the data source that it speaks to
    private final ObjectProvider<JdbcClient> jdbc;

    ActorOfTransaction(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable beginFailure) {
        if (beginFailure != null || transaction.isReadOnly() || !transaction.isNewTransaction()) {
            return;
        }
        jdbc.getObject()
                .sql(
                        "select set_config('hiepdong.actor', :actor, true), set_config('hiepdong.request', :request, true)")
                .param("actor", actor())
                .param("request", MDC.get("reference") == null ? "" : MDC.get("reference"))
                .query((row, number) -> row.getString(1))
                .single();
    }

    private static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? ""
                : authentication.getName();
    }
}
