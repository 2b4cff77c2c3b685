/** Where contents lie on the disk. Hides the folder and how a content gets there whole. */
package vn.hiepdong.attachment.store;
