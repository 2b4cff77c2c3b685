package vn.hiepdong.programme;

import java.util.Set;

/**
 * Somebody who reads lists of programmes and of what hangs on them, as far as a query of the database must know: it asks
 * {@code visibility_opens}.
 *
 * @param everything whatever its visibility: administrators
 * @param kept ids of the agencies whose records this reader keeps
 * @param inside ids of the agencies as whose staff this reader counts where they are parties
 */
public record ProgrammeReader(boolean everything, Set<Long> kept, Set<Long> inside) {

    /** Everybody: reads what is public and nothing else. */
    public static final ProgrammeReader ANYBODY = new ProgrammeReader(false, Set.of(), Set.of());

    public Long[] keptIds() {
        return kept.toArray(Long[]::new);
    }

    public Long[] insideIds() {
        return inside.toArray(Long[]::new);
    }
}
