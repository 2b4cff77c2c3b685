package vn.hiepdong.commitment.register;

import java.util.Comparator;

/** In which order the register is read. */
public enum RegisterOrder {
    /** The overdue first, then by due date; those without one last. */
    DUE(Comparator.comparing(RegisterLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))),
    /** As the texts have them and then the tasks, the newest programme first. */
    PROGRAMME(Comparator.comparing(RegisterLine::programmeId)
            .reversed()
            .thenComparing(RegisterLine::task)
            .thenComparing(RegisterLine::number)),
    /** Those of which nothing was heard for longest first. */
    HEARD(Comparator.comparing(RegisterLine::heardOn, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Comparator<RegisterLine> order;

    RegisterOrder(Comparator<RegisterLine> order) {
        this.order = order;
    }

    Comparator<RegisterLine> comparator() {
        return order.thenComparing(RegisterLine::id);
    }
}
