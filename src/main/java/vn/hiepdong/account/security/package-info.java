/**
 * The security chain: which handler asks for whom, the checks before a post, sessions and their cookie, the headers of every
 * answer, and how a password is hashed. Nothing of it is called by anybody.
 */
package vn.hiepdong.account.security;
