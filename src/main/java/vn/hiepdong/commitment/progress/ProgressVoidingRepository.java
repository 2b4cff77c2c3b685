package vn.hiepdong.commitment.progress;

import org.springframework.data.repository.Repository;

interface ProgressVoidingRepository extends Repository<ProgressVoiding, Long> {

    ProgressVoiding save(ProgressVoiding voiding);
}
