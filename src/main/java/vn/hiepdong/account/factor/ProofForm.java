package vn.hiepdong.account.factor;

import jakarta.validation.constraints.NotBlank;

/**
 * @param code six digits of the phone, or a printed code; on the page that asks for it anew also the password
 * @param next the page that was asked for
 */
record ProofForm(@NotBlank(message = "{factor.code.blank}") String code, String next) {}
