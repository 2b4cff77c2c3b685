/**
 * Passkeys (WebAuthn): kept, named and taken away by their owners, and signed in with. What a key signs is checked by Spring
 * Security's operations; the addresses, forms and rules are the portal's own (ADR 28).
 */
package vn.hiepdong.account.passkey;
