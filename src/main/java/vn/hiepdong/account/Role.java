package vn.hiepdong.account;

/**
 * What an account may do: administrators keep agencies and accounts, coordinators the records of their agency, editors write
 * and publish its news.
 */
public enum Role {
    ADMIN,
    COORDINATOR,
    EDITOR
}
