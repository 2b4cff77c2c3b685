package vn.hiepdong.account;

/** The last second factor of an account was taken away: from now on the password alone lets its owner in. */
public record SecondFactorsGone(long accountId) {}
