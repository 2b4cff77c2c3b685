package vn.hiepdong.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.text.Numbers;
import vn.hiepdong.web.time.Moments;

/**
 * Reckons the chain anew, from the rows as they lie there, trusting nothing but its own arithmetic: no function of the
 * database, which whoever tampers with it may have replaced.
 */
@Component
class VerifyingAudit {

    private static final int AT_ONCE = 500;

    private final AuditRows rows;

    VerifyingAudit(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * @param holds whether nothing was found
     * @param sentences what was found, and how far the chain reaches
     */
    record Verdict(boolean holds, List<String> sentences) {}

    /** @param seal number and hash of a batch as they were written down elsewhere, "12:9f86…"; null where there is none */
    Verdict verify(String seal) {
        var found = new ArrayList<String>();
        var before = new AuditBatch(0, 0, 0, 0, "", AuditBatch.NOTHING, null);
        var counted = 0L;
        var sealed = seal == null;
        for (var some = rows.batchesAfter(0, AT_ONCE);
                !some.isEmpty();
                some = rows.batchesAfter(before.number(), AT_ONCE)) {
            for (var batch : some) {
                found.addAll(broken(before, batch));
                counted += batch.rowCount();
                sealed |= batch.seal().equals(seal);
                before = batch;
            }
        }
        if (!sealed) {
            found.add("Chuỗi không có lô " + seal + ": lô ấy đã bị viết lại, hoặc đoạn cuối của chuỗi đã bị bỏ đi.");
        }
        var stray = rows.countBeforeTheFirst();
        if (stray > 0) {
            found.add("Có " + Numbers.print(stray) + " dòng mang số mà cổng không bao giờ đặt.");
        }
        var holds = found.isEmpty();
        found.add(0, reach(before, counted, holds));
        return new Verdict(holds, found);
    }

    private List<String> broken(AuditBatch before, AuditBatch batch) {
        var found = new ArrayList<String>();
        if (batch.number() != before.number() + 1) {
            found.add("Thiếu lô " + (before.number() + 1)
                    + (batch.number() == before.number() + 2 ? "" : " đến lô " + (batch.number() - 1)) + ".");
        } else if (!batch.previous().equals(before.hash()) || batch.firstId() != before.lastId() + 1) {
            found.add("Lô " + batch.number() + " không nối vào lô " + before.number() + ": lô " + before.number()
                    + " đã bị viết lại.");
        }
        var hash = BatchHash.of(
                batch.number(), batch.firstId(), batch.lastId(), batch.rowCount(), batch.closedAt(), batch.previous());
        var there = rows.into(hash, batch.firstId(), batch.lastId());
        var named = "Lô " + batch.number() + " (dòng số " + batch.firstId() + " đến " + batch.lastId() + ", khép lúc "
                + Moments.print(batch.closedAt()) + ")";
        if (there < batch.rowCount()) {
            found.add(named + ": mất " + (batch.rowCount() - there) + " dòng.");
        } else if (there > batch.rowCount()) {
            found.add(named + ": có " + (there - batch.rowCount()) + " dòng bị chèn thêm.");
        } else if (!hash.hex().equals(batch.hash())) {
            found.add(named + ": có dòng đã bị sửa.");
        }
        return found;
    }

    private String reach(AuditBatch last, long counted, boolean holds) {
        var open = Numbers.print(rows.countAfter(last.lastId())) + " dòng chưa khép.";
        if (last.number() == 0) {
            return "Lịch sử chưa khép lô nào; " + open;
        }
        return (holds ? "Lịch sử nguyên vẹn: " : "Lịch sử KHÔNG nguyên vẹn. Đã xem: ")
                + Numbers.print(counted) + " dòng trong " + Numbers.print(last.number()) + " lô, đến "
                + Moments.print(last.closedAt()) + "; " + open + " Lô cuối: " + last.seal();
    }
}
