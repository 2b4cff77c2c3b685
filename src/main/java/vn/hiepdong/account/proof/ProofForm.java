package vn.hiepdong.account.proof;

/**
 * @param code six digits of the phone, or a printed code; on the page that asks anew, the password
 * @param assertion what a passkey has signed, in place of the code; written by the page's script
 * @param next the page that was asked for; empty for none
 */
record ProofForm(String code, String assertion, String next) {

    ProofForm {
        next = next == null ? "" : next;
    }

    static ProofForm blank(String next) {
        return new ProofForm("", "", next);
    }

    boolean byKey() {
        return assertion != null && !assertion.isEmpty();
    }
}
