package vn.hiepdong.audit;

/** Answers what a reference in a changed row stands for. Implemented by the modules whose records are referred to. */
public interface ReferenceNames {

    /**
     * @param table whose row changed
     * @param column of the reference, e.g. {@code agency_id}
     * @return the name of the record referred to; null where this module does not know the column
     */
    String nameOf(String table, String column, long id);
}
