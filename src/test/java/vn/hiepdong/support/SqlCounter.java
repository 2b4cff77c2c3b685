package vn.hiepdong.support;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Which statements a piece of work sends to the database: a page must cost the same whatever the size of the archive.
 * Every Spring test has it, since it lies on the path that the portal scans; only the calling thread is watched.
 *
 * <pre>assertThat(SqlCounter.statementsOf(() -> mvc.perform(get("/chuong-trinh")))).hasSize(5);</pre>
 */
@Component
public class SqlCounter implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    public static List<String> statementsOf(Callable<?> work) throws Exception {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            work.call();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /** Stays a Hikari pool, which others look for, and hands out connections that are watched. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        var watched = watched(pool);
        var proxy = new ProxyFactory(pool);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor)
                call -> call.getMethod().getName().equals("getConnection") && call.getArguments().length == 0
                        ? watched.getConnection()
                        : call.proceed());
        return proxy.getProxy();
    }

    private static DataSource watched(DataSource pool) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> {
                    if (SENT.get() != null) {
                        queries.forEach(query -> SENT.get().add(query.getQuery()));
                    }
                })
                .build();
    }
}
