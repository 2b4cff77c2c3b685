package vn.hiepdong.commitment.deadline;

import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<DeadlineDecision, Long> {

    DeadlineDecision save(DeadlineDecision decision);
}
