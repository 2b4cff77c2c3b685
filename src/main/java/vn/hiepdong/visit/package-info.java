/**
 * How many read the portal: visits, page views, who is online, how often a record was read. Hides who they are even from
 * itself: no address is kept, only a hash under a salt that is thrown away each night.
 *
 * <p><b>Counting</b> is done by a servlet filter that stands outside everything that may answer a page, at
 * {@link vn.hiepdong.visit.Viewed#FILTER_ORDER}; a filter that answers pages out of a cache comes after it. It looks at the
 * answer: a GET that brought a page (2xx, or a 304 to a browser that asked for one) to somebody who is neither a robot nor
 * signed in. Nothing on that way touches the database; each second {@code count} adds up what came.
 *
 * <p><b>A page about a record says so</b> by a {@link vn.hiepdong.visit.Viewed} in its model, under any name. It leaves the
 * dispatcher as the response header {@link vn.hiepdong.visit.Viewed#HEADER}, which no client ever sees: the filter takes it
 * off. A cache keeps this header with the page, as it keeps {@code Content-Type}, and repeats it with each answer out of the
 * cache, a 304 as well; so a cached page counts for its record without its handler.
 *
 * <p><b>The module whose records are counted</b> has a {@link vn.hiepdong.visit.SubjectKind}, implements
 * {@link vn.hiepdong.visit.ViewedSubjects}, so that lists can name what was read, and reads the counts of many records at
 * once by {@link vn.hiepdong.visit.Views#of}.
 */
@ApplicationModule(allowedDependencies = {"web"})
package vn.hiepdong.visit;

import org.springframework.modulith.ApplicationModule;
