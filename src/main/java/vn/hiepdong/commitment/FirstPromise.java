package vn.hiepdong.commitment;

import java.util.List;
import java.util.Optional;

/**
 * Since when something has been promised.
 *
 * @param times how often it was carried into another programme since, 1 or more
 */
public record FirstPromise(int year, int times) {

    /** Of the commitment at which the chain is looked; empty for a promise that is new there. */
    public static Optional<FirstPromise> in(List<CarriedLink> chain) {
        return chain.stream()
                .findFirst()
                .filter(first -> first.step() < 0)
                .map(first -> new FirstPromise(first.year(), -first.step()));
    }

    /** "Hứa lần đầu năm 2018, chuyển tiếp 3 lần." */
    public String sentence() {
        return "Hứa lần đầu năm %d, chuyển tiếp %d lần.".formatted(year, times);
    }
}
