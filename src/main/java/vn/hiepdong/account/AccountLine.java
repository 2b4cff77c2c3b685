package vn.hiepdong.account;

import java.util.Set;

/**
 * One line of the administrators' list of accounts.
 *
 * @param secondFactor whether the password alone does not let its owner in
 */
record AccountLine(
        long id, String login, String name, String agency, Set<Role> roles, AccountState state, boolean secondFactor) {

    static AccountLine of(Account account) {
        return new AccountLine(
                account.id(),
                account.login(),
                account.name(),
                account.agency().name(),
                account.roles(),
                account.state(),
                account.hasSecondFactor());
    }
}
