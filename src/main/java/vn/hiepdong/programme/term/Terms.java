package vn.hiepdong.programme.term;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads terms, for the programmes that fall into them. */
@Component
@Transactional(readOnly = true)
public class Terms {

    private final TermRepository repository;

    Terms(TermRepository repository) {
        this.repository = repository;
    }

    public Optional<Term> find(long id) {
        return repository.findById(id);
    }

    public List<Term> newestFirst() {
        return repository.findAllNewestFirst();
    }
}
