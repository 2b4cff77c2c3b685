package vn.hiepdong.commitment;

/**
 * Something that waits for the answer of a party.
 *
 * @param words what is asked: "báo hoàn thành"
 */
public record Awaited(long commitmentId, String statement, String programmeTitle, String words) {

    public static Awaited of(Commitment commitment, String words) {
        return new Awaited(
                commitment.id(), commitment.statement(), commitment.programme().title(), words);
    }
}
