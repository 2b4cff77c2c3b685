package vn.hiepdong.account;

import java.util.Set;

/**
 * One line of the administrators' list of accounts.
 *
 * @param changeable by who reads the list
 */
record AccountLine(
        long id, String login, String name, String agency, Set<Role> roles, AccountState state, boolean changeable) {

    static AccountLine of(Account account, boolean changeable) {
        return new AccountLine(
                account.id(),
                account.login(),
                account.name(),
                account.agency().name(),
                account.roles(),
                account.state(),
                changeable);
    }
}
