/**
 * Guessing at passwords is slowed, for each account and each network, and nobody can lock the owner of an account out with
 * it: a browser in which the owner has signed in counts by itself (ASVS 6.3.1).
 */
package vn.hiepdong.account.guess;
