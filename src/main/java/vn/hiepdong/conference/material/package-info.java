/** Photos and documents of a conference. Reached only through the interfaces that it implements. */
package vn.hiepdong.conference.material;
