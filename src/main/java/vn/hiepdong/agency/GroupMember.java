package vn.hiepdong.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An agency that belongs to a group of agencies which acts as one, and when. */
@Entity
@Table(name = "agency_member")
public class GroupMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "agency_member_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    private Agency group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency member;

    private LocalDate validFrom;

    private LocalDate validTo;

    protected GroupMember() {}

    GroupMember(Agency group, Agency member, LocalDate validFrom, LocalDate validTo) {
        this.group = group;
        this.member = member;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    void correct(Agency member, LocalDate validFrom, LocalDate validTo) {
        this.member = member;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    Long id() {
        return id;
    }

    public Agency member() {
        return member;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
