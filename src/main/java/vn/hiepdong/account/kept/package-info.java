/**
 * What somebody typed into a form whose session had ended when it was posted waits for the hour that follows, for the same
 * person in the same browser (ASVS 7.3, row 39). Who was writing is said by the form itself; where, by a cookie.
 */
package vn.hiepdong.account.kept;
