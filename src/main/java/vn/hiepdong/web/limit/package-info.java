/**
 * What costs much is done so many times a minute for each reader or account; more is answered by 429 (ASVS 2.4.1). Counted
 * on each node by itself: what nodes must count together, as guesses at a password, is counted in the database.
 */
package vn.hiepdong.web.limit;
