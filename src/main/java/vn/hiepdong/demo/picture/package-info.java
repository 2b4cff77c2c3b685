/** Painted pictures, since the province is invented. */
package vn.hiepdong.demo.picture;
