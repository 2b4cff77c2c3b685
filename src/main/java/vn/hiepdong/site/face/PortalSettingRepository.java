package vn.hiepdong.site.face;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PortalSettingRepository extends Repository<PortalSetting, Long> {

    Optional<PortalSetting> findById(long id);
}
