package vn.hiepdong.web.page;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #page}. */
@Component
class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    PageDialect() {
        super("page");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of("page");
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return context instanceof ITemplateContext known ? new PageOnScreen(known) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return false;
    }
}
