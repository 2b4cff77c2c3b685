package vn.hiepdong.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hiepdong.programme.Programme;
import vn.hiepdong.programme.ProgrammeParty;
import vn.hiepdong.programme.SignedTexts;

/** Reads from the signing at a conference which party of a text is not known to have signed it. */
@Component
class SignaturesOfProgrammes implements SignedTexts {

    private final Conferences conferences;

    SignaturesOfProgrammes(Conferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public List<String> missingSignatures(Programme programme) {
        var signing = conferences.signingOf(programme);
        return programme.signingParties().stream()
                .map(ProgrammeParty::agency)
                .filter(party -> signing.flatMap(one -> one.lineOf(party))
                        .filter(Signature::signed)
                        .isEmpty())
                .map(party -> "Chưa ghi ai ký thay mặt " + party.name() + ".")
                .toList();
    }
}
