package vn.hiepdong.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;

/** Reads programmes, for other modules. */
@Component
@Transactional(readOnly = true)
public class Programmes {

    private final ProgrammeRepository programmes;

    Programmes(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    /** @throws NotFoundException when there is none */
    public Programme get(long id) {
        return programmes.findById(id).orElseThrow(NotFoundException::new);
    }

    /** One that the public may read: a draft has no public page. */
    public Optional<Programme> publicBySlug(String slug) {
        return programmes.findBySlug(slug).filter(Programme::signed);
    }

    /** The signed plans under a period programme or regulation, by period. */
    public List<Programme> publicPlansOf(Programme parent) {
        return programmes.findPlansOf(parent).stream().filter(Programme::signed).toList();
    }

    /** The signed programmes to which an agency is a party, newest first. */
    public List<Programme> publicOf(long agencyId) {
        return programmes.findSignedOf(agencyId);
    }
}
