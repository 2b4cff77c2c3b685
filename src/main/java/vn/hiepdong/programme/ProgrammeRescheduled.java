package vn.hiepdong.programme;

/**
 * A live programme had its dates or its review interval put right: whoever keeps a clock of it sets that clock anew. Told
 * within the transaction in which it happened.
 *
 * @param programme live, with the dates that hold from now on
 */
public record ProgrammeRescheduled(Programme programme) {}
