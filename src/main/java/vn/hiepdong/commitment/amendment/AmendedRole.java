package vn.hiepdong.commitment.amendment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.hiepdong.agency.Agency;
import vn.hiepdong.commitment.AssignmentRole;

/** What an agency does for an item as the amendment has it. The programme is there for the audit. */
@Embeddable
record AmendedRole(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) Agency agency,
        @Enumerated(EnumType.STRING) AssignmentRole role,
        int sortOrder,
        long programmeId) {}
