package vn.hiepdong.conference;

/** In whose stead a signatory signs, printed before the office: TM., KT., TL., TUQ., Q. */
public enum SigningCapacity {
    TM,
    KT,
    TL,
    TUQ,
    Q
}
