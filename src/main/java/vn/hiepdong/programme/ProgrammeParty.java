package vn.hiepdong.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.agency.Agency;

/** An agency in its role in one programme, in the order in which the text prints it. */
@Entity
public class ProgrammeParty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private boolean mustSign;

    private int sortOrder;

    protected ProgrammeParty() {}

    ProgrammeParty(Programme programme, Agency agency, PartyRole role, int sortOrder) {
        this.programme = programme;
        this.agency = agency;
        stand(role, sortOrder);
    }

    final void stand(PartyRole role, int sortOrder) {
        this.role = role;
        this.mustSign = role.signs();
        this.sortOrder = sortOrder;
    }

    public Long id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    public PartyRole role() {
        return role;
    }

    public boolean mustSign() {
        return mustSign;
    }

    public int sortOrder() {
        return sortOrder;
    }
}
