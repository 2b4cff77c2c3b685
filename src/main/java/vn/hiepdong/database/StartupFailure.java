package vn.hiepdong.database;

/** Why the portal cannot start, said to the person who started it: what is wrong, and what to do about it. */
final class StartupFailure extends RuntimeException {

    private final String remedy;

    StartupFailure(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    StartupFailure(String sentence, String remedy, Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
