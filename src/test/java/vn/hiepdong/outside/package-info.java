/** The portal as somebody sees it who means no good. */
package vn.hiepdong.outside;
