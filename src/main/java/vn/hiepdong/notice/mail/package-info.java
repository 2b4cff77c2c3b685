/**
 * The day's letter: one a day to each person, of what is new, still stands and was not read in the portal. A letter is claimed
 * in the database before it goes to the mail server, so that it goes once, whatever the number of nodes.
 */
package vn.hiepdong.notice.mail;
