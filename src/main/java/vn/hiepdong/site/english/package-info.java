/**
 * The portal in English (regulation L17): what it is and how coordination works, the bodies of the province and how to reach
 * them. Records stay in Vietnamese; what is Vietnamese on these pages says so to those who hear them read.
 */
package vn.hiepdong.site.english;
