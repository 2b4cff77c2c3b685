/**
 * What was said at a conference, by whom, in the office held that day: directives, discussion, papers, conclusions, requests.
 * Others read through {@link vn.hiepdong.conference.remark.Remarks}. Hides the table and the form.
 */
@NamedInterface("remark")
package vn.hiepdong.conference.remark;

import org.springframework.modulith.NamedInterface;
