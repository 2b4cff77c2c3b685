package vn.hiepdong.conference.remark;

import java.util.Optional;
import vn.hiepdong.commitment.CommitmentSource;

/** Kinds of remarks, in the order in which a page prints them (DOMAIN §2). */
public enum RemarkKind {
    DIRECTIVE,
    DISCUSSION,
    PAPER,
    REQUEST,
    CONCLUSION;

    /** As what a task out of such a remark is marked; empty where it sets none: discussion and papers (row R17). */
    public Optional<CommitmentSource> asTask() {
        return switch (this) {
            case DIRECTIVE -> Optional.of(CommitmentSource.DIRECTIVE);
            case CONCLUSION -> Optional.of(CommitmentSource.CONCLUSION);
            case REQUEST -> Optional.of(CommitmentSource.RECOMMENDATION);
            case DISCUSSION, PAPER -> Optional.empty();
        };
    }
}
