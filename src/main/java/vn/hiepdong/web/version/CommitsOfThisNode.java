package vn.hiepdong.web.version;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Looks at the content version after each commit, before who saved is answered: nobody reads his own change a second late. */
@Component
class CommitsOfThisNode implements TransactionExecutionListener {

    // a listener is made before the data source that it speaks to
    private final ObjectProvider<ContentVersion> version;

    CommitsOfThisNode(ObjectProvider<ContentVersion> version) {
        this.version = version;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, Throwable commitFailure) {
        if (transaction.isNewTransaction() && !transaction.isReadOnly()) {
            version.getObject().committedHere();
        }
    }
}
