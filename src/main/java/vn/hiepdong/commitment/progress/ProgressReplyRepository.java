package vn.hiepdong.commitment.progress;

import org.springframework.data.repository.Repository;

interface ProgressReplyRepository extends Repository<ProgressReply, Long> {

    ProgressReply save(ProgressReply reply);
}
