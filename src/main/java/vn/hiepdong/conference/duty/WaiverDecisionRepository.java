package vn.hiepdong.conference.duty;

import org.springframework.data.repository.Repository;

interface WaiverDecisionRepository extends Repository<ReviewWaiverDecision, Long> {

    ReviewWaiverDecision save(ReviewWaiverDecision decision);
}
