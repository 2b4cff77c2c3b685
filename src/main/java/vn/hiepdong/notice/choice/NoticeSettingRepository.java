package vn.hiepdong.notice.choice;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface NoticeSettingRepository extends Repository<NoticeSetting, Long> {

    NoticeSetting save(NoticeSetting setting);

    @EntityGraph(attributePaths = "off")
    Optional<NoticeSetting> findByAccountId(long accountId);
}
