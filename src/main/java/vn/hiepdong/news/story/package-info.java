/** Soạn tin: an article drafted from what a conference has on record. Hides how it is told. */
@NamedInterface("story")
package vn.hiepdong.news.story;

import org.springframework.modulith.NamedInterface;
