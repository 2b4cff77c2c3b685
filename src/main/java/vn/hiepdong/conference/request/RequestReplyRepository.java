package vn.hiepdong.conference.request;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.hiepdong.conference.Conference;
import vn.hiepdong.conference.remark.Remark;

interface RequestReplyRepository extends Repository<RequestReply, Long> {

    RequestReply save(RequestReply reply);

    @Query("""
            select r from RequestReply r join fetch r.author.agency
             where r.remark = :remark
             order by r.repliedOn, r.id
            """)
    List<RequestReply> findTo(Remark remark);

    @Query("""
            select r from RequestReply r join fetch r.remark m join fetch r.author.agency
             where m.conference in :conferences
             order by r.repliedOn, r.id
            """)
    List<RequestReply> findAt(Collection<Conference> conferences);

    @Query("select r.remark.id from RequestReply r where r.remark.id in :ids")
    Set<Long> findRemarksAmong(Collection<Long> ids);
}
