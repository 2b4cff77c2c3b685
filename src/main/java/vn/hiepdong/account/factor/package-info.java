/**
 * The second proof of who somebody is: a code of the owner's phone, or a printed one for the day on which it is lost
 * (ASVS 6.3.3, 6.5). The account itself only says that there is one.
 */
package vn.hiepdong.account.factor;
