/** Where somebody is signed in, seen and ended by the owner of the account and by administrators (ASVS 7.4, 7.5). */
package vn.hiepdong.account.session;
