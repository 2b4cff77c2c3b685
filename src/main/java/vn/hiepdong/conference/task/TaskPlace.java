package vn.hiepdong.conference.task;

/** Where a task is made, as the address says it: at a remark or at a limitation of a conference, the other one null. */
record TaskPlace(long conferenceId, Long remarkId, Long limitationId) {}
