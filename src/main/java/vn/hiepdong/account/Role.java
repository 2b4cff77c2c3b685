package vn.hiepdong.account;

/**
 * What an account may do: administrators keep agencies and accounts, an agency's own administrators the accounts of that
 * agency and of those below it, coordinators the records of their agency, reporters say how far its commitments have come,
 * leaders read all of their scope and answer for their side, editors write and publish its news.
 */
public enum Role {
    ADMIN,
    AGENCY_ADMIN,
    LEADER,
    COORDINATOR,
    REPORTER,
    EDITOR
}
