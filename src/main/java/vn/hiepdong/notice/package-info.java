/**
 * Notices: what somebody is told by the portal itself, in its bar and once a day by mail: something is due soon, overdue,
 * waits for a word, a review is due. What there is to tell comes from the {@link vn.hiepdong.notice.NoticeSource}s; each thing is
 * told once to each person, on however many nodes. Nobody uses this module.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "mail",
            "agency",
            "account",
            "programme",
            "commitment",
            "conference",
            "conference :: duty"
        })
package vn.hiepdong.notice;

import org.springframework.modulith.ApplicationModule;
