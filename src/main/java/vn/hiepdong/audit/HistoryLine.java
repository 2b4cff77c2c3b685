package vn.hiepdong.audit;

/**
 * One change as the history across records tells it.
 *
 * @param table of the record
 * @param record its number
 * @param name what the record is called today; null where it has no name of its own, or is gone
 * @param address of the staff's page of it, from the portal's root; null where there is none
 */
record HistoryLine(History change, String table, long record, String name, String address) {}
