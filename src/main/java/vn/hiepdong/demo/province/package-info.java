/** A small fictional province: its agencies, what they promised each other, and what became of it. */
package vn.hiepdong.demo.province;
