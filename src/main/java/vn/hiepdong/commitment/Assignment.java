package vn.hiepdong.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.programme.Programme;

/** What an agency does for one commitment. */
@Entity
@Table(name = "commitment_assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "commitment_assignment_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Commitment commitment;

    // that of the commitment, so that the audit trigger finds it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private int sortOrder;

    protected Assignment() {}

    Assignment(Commitment commitment, Agency agency, AssignmentRole role, int sortOrder) {
        this.commitment = commitment;
        this.programme = commitment.programme();
        this.agency = agency;
        this.role = role;
        this.sortOrder = sortOrder;
    }

    void move(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    int sortOrder() {
        return sortOrder;
    }

    public Agency agency() {
        return agency;
    }

    public AssignmentRole role() {
        return role;
    }
}
