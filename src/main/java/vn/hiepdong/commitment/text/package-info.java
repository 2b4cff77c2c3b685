/**
 * The versions of a programme's text: each as it stood from one signing to the next, frozen, and what differs between
 * neighbours. Others read through {@link vn.hiepdong.commitment.text.TextVersions}; an amendment makes the next one by
 * {@link vn.hiepdong.commitment.text.FreezingTexts}.
 */
@NamedInterface("text")
package vn.hiepdong.commitment.text;

import org.springframework.modulith.NamedInterface;
