package vn.hiepdong.visit;

import java.util.Collection;
import java.util.Map;

/** Names the records of one kind in lists of what is read most. The module that owns them implements it. */
public interface ViewedSubjects {

    SubjectKind kind();

    /** Those that the public may read, by id; the others are left out. One statement, however many are asked for. */
    Map<Long, SubjectLink> publicOf(Collection<Long> ids);
}
