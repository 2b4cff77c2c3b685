package vn.hiepdong.site.relation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.Scopes;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.ProgrammePolicy;
import vn.hiepdong.programme.Programmes;
import vn.hiepdong.web.NotFoundException;

/** The relations of somebody's side: each other party with which one of its agencies has signed, by name. */
@Component
class Relations {

    private final Programmes programmes;
    private final ProgrammePolicy policy;
    private final Scopes scopes;

    Relations(Programmes programmes, ProgrammePolicy policy, Scopes scopes) {
        this.programmes = programmes;
        this.policy = policy;
        this.scopes = scopes;
    }

    /** To be called in a transaction, as the other one. */
    List<Relation> of(SignedInAccount me) {
        var side = scopes.partyAs(me);
        Map<Pair, List<Programme>> together = new LinkedHashMap<>();
        for (var programme : programmes.liveOf(side)) {
            if (policy.mayRead(me, programme)) {
                pairs(programme, side)
                        .forEach(pair -> together.computeIfAbsent(pair, first -> new ArrayList<>())
                                .add(programme));
            }
        }
        return together.entrySet().stream()
                .map(entry -> new Relation(entry.getKey().own(), entry.getKey().other(), entry.getValue()))
                .sorted(Comparator.comparing(Relation::title, Collator.getInstance(Locale.forLanguageTag("vi"))))
                .toList();
    }

    /** @throws NotFoundException when the two have nothing together, or neither is of the own side */
    Relation between(long one, long other, SignedInAccount me) {
        return of(me).stream()
                .filter(relation -> relation.own().id() == one
                                && relation.other().id() == other
                        || relation.own().id() == other && relation.other().id() == one)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private record Pair(Agency own, Agency other) {}

    /** The own side first; where both are of it, the one that is longer in the registry. */
    private static List<Pair> pairs(Programme programme, Collection<Long> side) {
        var signing =
                programme.signingParties().stream().map(ProgrammeParty::agency).toList();
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < signing.size(); at++) {
            for (var next = at + 1; next < signing.size(); next++) {
                var first = signing.get(at);
                var second = signing.get(next);
                var firstIsOwn = side.contains(first.id());
                if (firstIsOwn || side.contains(second.id())) {
                    var inOrder = firstIsOwn && side.contains(second.id()) ? first.id() < second.id() : firstIsOwn;
                    pairs.add(inOrder ? new Pair(first, second) : new Pair(second, first));
                }
            }
        }
        return pairs;
    }
}
