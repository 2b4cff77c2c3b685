package vn.hiepdong.account;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/** Says on an account whether a password alone lets its owner in: asked at every request. */
@Component
@Transactional
public class MarkingSecondFactors {

    private final AccountRepository accounts;

    MarkingSecondFactors(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @param since null: no more */
    public void mark(long accountId, Instant since) {
        accounts.findById(accountId).orElseThrow(NotFoundException::new).secondFactorSince(since);
    }
}
