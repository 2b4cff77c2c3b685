package vn.hiepdong.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.typing.PickerChoice;
import vn.hiepdong.agency.typing.Picking;
import vn.hiepdong.web.NotFoundException;

/** Reads agencies, for other modules and for pickers. */
@Component
@Transactional(readOnly = true)
public class Agencies {

    private final AgencyRepository agencies;

    Agencies(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /** @throws NotFoundException when there is none */
    public Agency get(long id) {
        return agencies.findById(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Agency> bySlug(String slug) {
        return agencies.findBySlug(slug);
    }

    /** These by their id, in the caller's transaction with their names by one statement each. */
    public Map<Long, Agency> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agencies.findByIdIn(ids).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    /** The present names, for the list under a picker; numbered where two share one. */
    public List<String> pickerOptions() {
        return Picking.options(agencies.findPickerChoices());
    }

    /** Likewise, of these agencies; a name is numbered all the same where one beyond them bears it too. */
    public List<String> pickerOptions(Collection<Long> ids) {
        return Picking.options(agencies.findPickerChoices(), choice -> ids.contains(choice.id()));
    }

    /**
     * The one agency that a name typed into a picker means: a full, short or abbreviated name, present or former, or a
     * numbered one.
     *
     * @param field of the form, to which the sentence belongs
     * @throws vn.hiepdong.web.RuleViolation when there is none or more than one, naming the choices
     */
    public Agency pick(String typed, String field) {
        return Picking.one(find(typed), typed, field, "cơ quan", Agencies::choice);
    }

    /**
     * Like {@link #pick}, for a box that takes other things too: empty when nobody bears the name.
     *
     * @throws vn.hiepdong.web.RuleViolation when there is more than one, naming the choices
     */
    public Optional<Agency> pickIfKnown(String typed, String field) {
        var found = find(typed);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Picking.one(found, typed, field, "cơ quan", Agencies::choice));
    }

    /** A number counts only together with the name: people and agencies are numbered apart. */
    private List<Agency> find(String typed) {
        return Picking.number(typed)
                .map(id -> agencies.findById(id).stream()
                        .filter(agency -> Agencies.choice(agency).withNumber().equalsIgnoreCase(typed))
                        .toList())
                .orElseGet(() -> agencies.findByAnyName(typed));
    }

    private static PickerChoice choice(Agency agency) {
        return new PickerChoice(agency.id(), agency.name(), agency.area().name());
    }

    /** Every agency with its names and area, by level and in the order in which the province lists them. */
    public List<Agency> all() {
        return agencies.findAllWithNames();
    }

    /** The agencies directly under another on a day. */
    public List<Agency> under(Agency parent, LocalDate day) {
        return agencies.findUnder(parent, day);
    }

    /** The groups that an agency belongs or belonged to. */
    public List<Agency> groupsOf(Agency member) {
        return agencies.findGroupsOf(member);
    }
}
