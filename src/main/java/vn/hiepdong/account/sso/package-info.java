/**
 * Signing in with the province's own server (OpenID Connect), where one is set: it says who somebody is, the portal knows by
 * issuer and subject which account that is, and decides what the account may do. Passwords of the portal go on working, so
 * that it can be administered on the day on which that server is away.
 */
package vn.hiepdong.account.sso;
