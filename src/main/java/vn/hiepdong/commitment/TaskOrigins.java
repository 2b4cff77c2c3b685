package vn.hiepdong.commitment;

import java.util.Collection;
import java.util.Map;

/** Answers where tasks come from. Implemented by the module that records what was said at conferences (row R17). */
public interface TaskOrigins {

    /** By the id of the task; items of a text among these are passed over. Called in the transaction that read them. */
    Map<Long, TaskOrigin> of(Collection<Commitment> among);
}
