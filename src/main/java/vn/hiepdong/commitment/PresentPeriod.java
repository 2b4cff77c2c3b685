package vn.hiepdong.commitment;

/**
 * In which period a recurring commitment is.
 *
 * @param number of the present one, from 1
 * @param count how many there are until its programme ends
 */
public record PresentPeriod(RecurrencePeriod period, int number, int count) {

    /** Null of one that does not recur. */
    public static PresentPeriod of(Commitment commitment) {
        if (!commitment.recurs()) {
            return null;
        }
        var count = commitment.periodCount();
        return new PresentPeriod(
                commitment.period(), Math.min(commitment.periods().size() + 1, Math.max(count, 1)), Math.max(count, 1));
    }
}
