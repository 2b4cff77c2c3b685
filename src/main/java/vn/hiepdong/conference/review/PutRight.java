package vn.hiepdong.conference.review;

import java.util.Collection;
import java.util.Set;

/** Answers which limitations a review found and a task has put right since. Implemented by the room that keeps the tasks. */
public interface PutRight {

    /** @return ids of those among these limitations */
    Set<Long> among(Collection<Long> limitationIds);
}
