/**
 * The pages that ask once more who somebody is: the second step of signing in, and the administrators' area after half an hour.
 * They take whatever the other rooms can prove.
 */
package vn.hiepdong.account.proof;
