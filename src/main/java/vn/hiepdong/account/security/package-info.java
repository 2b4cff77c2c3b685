/**
 * The security chain: which handler asks for whom, the checks before a post, sessions and their cookie, the headers of every
 * answer, how a password is hashed, and what of all this is told as a security event. Nothing of it is called by anybody.
 */
package vn.hiepdong.account.security;
