package vn.hiepdong.agency;

/** What became of agencies, and how many of them stand on each side (invariant 9). */
public enum SuccessionType {
    MERGED(2, 1, "Hợp nhất cần ít nhất hai cơ quan kết thúc và đúng một cơ quan mới."),
    ABSORBED(1, 1, "Sáp nhập cần ít nhất một cơ quan kết thúc và đúng một cơ quan nhận."),
    SPLIT(1, 2, "Chia cần đúng một cơ quan kết thúc và ít nhất hai cơ quan mới."),
    SEPARATED(1, 1, "Tách cần đúng một cơ quan gốc, vẫn hoạt động, và ít nhất một cơ quan mới."),
    REPLACED(1, 1, "Thay thế cần đúng một cơ quan kết thúc và đúng một cơ quan thay."),
    DISSOLVED(1, 0, "Giải thể cần ít nhất một cơ quan kết thúc và không có cơ quan kế thừa.");

    private final int fewestPredecessors;
    private final int fewestSuccessors;
    private final String rule;

    SuccessionType(int fewestPredecessors, int fewestSuccessors, String rule) {
        this.fewestPredecessors = fewestPredecessors;
        this.fewestSuccessors = fewestSuccessors;
        this.rule = rule;
    }

    boolean allows(int predecessors, int successors) {
        return predecessors >= fewestPredecessors
                && successors >= fewestSuccessors
                && (severalMayEnd() || predecessors == 1)
                && (severalMayFollow() || successors == fewestSuccessors);
    }

    private boolean severalMayEnd() {
        return this == MERGED || this == ABSORBED || this == DISSOLVED;
    }

    private boolean severalMayFollow() {
        return this == SPLIT || this == SEPARATED;
    }

    /** Whether the predecessors end by it. */
    boolean ends() {
        return this != SEPARATED;
    }

    /** The rule in words, for a form that breaks it. */
    String rule() {
        return rule;
    }
}
