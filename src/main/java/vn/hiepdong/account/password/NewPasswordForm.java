package vn.hiepdong.account.password;

import jakarta.validation.constraints.NotNull;

/**
 * A password that its owner chooses by a link. Any characters, blanks too.
 *
 * @param key the secret of the link
 */
record NewPasswordForm(@NotNull String key, @NotNull String password) {}
