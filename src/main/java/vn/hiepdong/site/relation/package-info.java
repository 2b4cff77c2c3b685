/** For leaders: what two parties promised each other, over all their programmes, and how it stands. */
package vn.hiepdong.site.relation;
