package vn.hiepdong.site.face;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SitePictureRepository extends Repository<SitePicture, Long> {

    SitePicture save(SitePicture picture);

    Optional<SitePicture> findById(long id);

    /** Without their contents. */
    @Query("""
            select new vn.hiepdong.site.face.SitePictures$Shown(p.id, p.sha256, p.width, p.height)
              from SitePicture p where p.id in :ids
            """)
    List<SitePictures.Shown> findShown(Collection<Long> ids);
}
