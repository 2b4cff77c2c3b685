package vn.hiepdong.conference.duty;

import java.time.LocalDate;

/**
 * What is to be looked back on, and by when.
 *
 * @param to the last day, before {@code dueOn}
 */
record DutyPeriod(DutyKind kind, LocalDate from, LocalDate to, LocalDate dueOn) {}
