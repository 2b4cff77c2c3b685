/**
 * Letters about an account: a link for who forgot the password or has none yet, and word to the owner that password or address
 * were changed. Asking and sending are two things: what is asked for is written down, and a worker on some node sends it.
 */
package vn.hiepdong.account.letter;
