/** Whether a file is what it says it is and can harm nobody. Hides how each kind of file is taken apart. */
package vn.hiepdong.attachment.check;
