package vn.hiepdong.commitment.obstacle;

import org.springframework.data.repository.Repository;

interface ResolutionRepository extends Repository<ObstacleResolution, Long> {

    ObstacleResolution save(ObstacleResolution resolution);
}
