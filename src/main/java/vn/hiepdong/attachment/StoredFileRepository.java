package vn.hiepdong.attachment;

import org.springframework.data.repository.Repository;

interface StoredFileRepository extends Repository<StoredFile, Long> {

    StoredFile save(StoredFile file);
}
