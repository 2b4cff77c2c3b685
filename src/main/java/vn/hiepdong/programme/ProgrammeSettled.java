package vn.hiepdong.programme;

/**
 * A programme runs here from now on, or one that does had its dates or its review interval put right: whoever keeps a clock
 * of it sets that clock anew. Published within the transaction.
 *
 * @param programme live, with the dates that hold from now on
 */
public record ProgrammeSettled(Programme programme) {}
