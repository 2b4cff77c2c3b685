package vn.hiepdong.programme;

import java.util.Optional;

/** Asked of those who record signatures: where is put right which number a text bears and who signed it? */
public interface SigningRecord {

    /**
     * @param programme signed
     * @return address of the staff's page; empty when its signing was not recorded there
     */
    Optional<String> correctionPage(Programme programme);
}
