package vn.hiepdong.correction;

import org.springframework.security.core.Authentication;

/** Answers who may read a corrected record, and so the scan of its correction. Implemented by the module that owns it. */
public interface CorrectedRecords {

    RecordKind kind();

    boolean isPublic(long recordId);

    boolean mayRead(long recordId, Authentication reader);
}
