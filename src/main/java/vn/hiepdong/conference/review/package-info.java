/**
 * What a conference found when it looked back on a programme: its reviews, with limitations row by row and figures that are
 * checked to add up. Others read through {@link vn.hiepdong.conference.review.Reviews}. Hides the tables, the form and which
 * sections each kind of review needs.
 */
@NamedInterface("review")
package vn.hiepdong.conference.review;

import org.springframework.modulith.NamedInterface;
