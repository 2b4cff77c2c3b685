package vn.hiepdong.account;

/** Somebody set the password of an account: its owner is told, in case it was somebody else. */
public record PasswordSet(long accountId) {}
