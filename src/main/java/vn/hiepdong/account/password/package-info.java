/**
 * How the owner of an account sets its password: with the present one, or by a link that an administrator hands over and
 * that works once, within the hour.
 */
package vn.hiepdong.account.password;
