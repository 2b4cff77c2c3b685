package vn.hiepdong.account;

public enum AccountState {
    ACTIVE,
    DISABLED
}
