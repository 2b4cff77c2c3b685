package vn.hiepdong.programme.legal;

import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.RenewalPart;

/** The next programme begins with the bases of the one before; those that were replaced since say so on its page. */
@Component
class BasesOfRenewals implements RenewalPart {

    private final LegalBasisRepository bases;

    BasesOfRenewals(LegalBasisRepository bases) {
        this.bases = bases;
    }

    @Override
    public void copy(Programme origin, Programme next) {
        var order = 0;
        for (var cited : bases.findOf(origin)) {
            var basis = new LegalBasis(next, cited.document());
            basis.stand(order++, cited.note());
            bases.save(basis);
        }
    }
}
