package vn.hiepdong.agency;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what became of agencies, and from which one came. */
@Component
@Transactional(readOnly = true)
public class Successions {

    private final SuccessionRepository successions;

    Successions(SuccessionRepository successions) {
        this.successions = successions;
    }

    /** What became of an agency, in the order of the days. */
    public List<SuccessionView> of(Agency agency) {
        return agency.successions().stream().map(SuccessionView::of).toList();
    }

    /** From which agencies one came, newest first. */
    public List<SuccessionView> into(Agency agency) {
        return successions.findInto(agency).stream().map(SuccessionView::of).toList();
    }

    /** The agencies from which one came or which gave it something, newest first. */
    public List<Agency> predecessorsOf(Agency agency) {
        return successions.findInto(agency).stream()
                .flatMap(succession -> succession.predecessors().stream())
                .distinct()
                .toList();
    }

    /** All, newest first, those that were taken back too; for administrators. */
    List<SuccessionView> all() {
        return successions.findAllNewestFirst().stream().map(SuccessionView::of).toList();
    }
}
