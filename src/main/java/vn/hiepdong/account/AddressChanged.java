package vn.hiepdong.account;

/**
 * Letters of an account go elsewhere from now on: its owner is told where they went until now.
 *
 * @param before the address until now
 */
public record AddressChanged(long accountId, String before) {}
