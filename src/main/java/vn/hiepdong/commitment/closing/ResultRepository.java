package vn.hiepdong.commitment.closing;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ResultRepository extends Repository<CommitmentResult, Long> {

    CommitmentResult save(CommitmentResult result);

    void delete(CommitmentResult result);

    List<CommitmentResult> findByProgrammeId(long programmeId);
}
