package vn.hiepdong.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.form.Choice;

/** Reads programmes, for other modules. */
@Component
@Transactional(readOnly = true)
public class Programmes {

    static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "details.periodFrom", "id");

    private final ProgrammeRepository programmes;
    private final Clock clock;

    Programmes(ProgrammeRepository programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is none */
    public Programme get(long id) {
        return programmes.findById(id).orElseThrow(NotFoundException::new);
    }

    /** One that the public may read: a draft has no public page, nor has what is kept among the parties. */
    public Optional<Programme> publicBySlug(String slug) {
        return programmes.findBySlug(slug).filter(Programme::isPublic);
    }

    /** Those that the public may read, in no order; ids of others are passed over. */
    public List<Programme> publicByIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : programmes.findByIdInAndOpenTo(ids, Visibility.PUBLIC);
    }

    /** The chain of years in which it stands, as far as the public may read it, by period; itself among them. */
    public List<Programme> publicChainOf(Programme programme) {
        return publicByIds(programmes.findChainOf(programme.id())).stream()
                .sorted(Comparator.comparing((Programme one) -> one.details().periodFrom())
                        .thenComparing(Programme::id))
                .toList();
    }

    /** The public plans under a period programme or regulation, by period. */
    public List<Programme> publicPlansOf(Programme parent) {
        return programmes.findPlansOf(parent).stream()
                .filter(Programme::isPublic)
                .toList();
    }

    /** The public programmes to which one of some agencies is a party, newest first. */
    public List<Programme> publicOf(Collection<Long> agencyIds) {
        return agencyIds.isEmpty() ? List.of() : programmes.findPublicOf(agencyIds);
    }

    /**
     * The public programmes that match, newest period first whatever the page asks for. Parties, their agencies and names
     * are read in the caller's transaction, by one statement each for the whole page.
     */
    public Page<Programme> publicPage(ProgrammeFilter filter, Pageable page) {
        Specification<Programme> open =
                (programme, query, where) -> where.equal(programme.get("openTo"), Visibility.PUBLIC);
        return programmes.findAll(
                open.and(SearchingProgrammes.matching(filter, LocalDate.now(clock))),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
    }

    /** Those that some agencies keep and that stand so, by what people set; newest first. For the staff. */
    public List<Programme> keptBy(Collection<Long> agencyIds, ProgrammeStatus status) {
        return agencyIds.isEmpty() ? List.of() : programmes.findKept(agencyIds, status);
    }

    /** The signed live programmes that some agencies sign, newest first; who may read each, its policy says. For the staff. */
    public List<Programme> liveOf(Collection<Long> partyIds) {
        return partyIds.isEmpty() ? List.of() : programmes.findLiveOf(partyIds);
    }

    /**
     * Those that some agencies sign and that wait for their final review or a new text: their period is over, or the term
     * for which a regulation was signed; the longest first. For the staff.
     */
    public List<Programme> runOut(Collection<Long> partyIds) {
        return partyIds.isEmpty() ? List.of() : programmes.findRunOut(partyIds, LocalDate.now(clock));
    }

    /** The agencies that are a party to a public programme, by name: slug and what they are called now. */
    public List<Choice> partyChoices() {
        return programmes.findPublicPartyChoices();
    }

    /** The years touched by public programmes, newest first. */
    public List<Integer> years() {
        return programmes.findPublicYears();
    }
}
