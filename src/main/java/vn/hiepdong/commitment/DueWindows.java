package vn.hiepdong.commitment;

import vn.hiepdong.web.time.WorkingDays;

/**
 * How a province draws the lines between due statuses (DOMAIN §4).
 *
 * @param soon how many working days before its due date a commitment is due soon
 * @param silence after how many days without a word one without a deadline is silent
 */
record DueWindows(WorkingDays workingDays, int soon, int silence) {}
