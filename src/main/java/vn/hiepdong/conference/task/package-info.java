/**
 * What becomes of what a conference said and found: directives, conclusions, requests and limitations that are made tasks under
 * the programmes they concern (rows R10 R17). A task is a commitment like any other; here is only what it comes from. Pages read
 * through {@link vn.hiepdong.conference.task.FollowUps}.
 */
@NamedInterface("task")
package vn.hiepdong.conference.task;

import org.springframework.modulith.NamedInterface;
