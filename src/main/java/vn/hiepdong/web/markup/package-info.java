/**
 * Long texts that people type with a few marks, and the only HTML that a page prints as it is. Hides the parser and the
 * sanitiser; gives out {@link vn.hiepdong.web.markup.SafeHtml}, which nobody else can make.
 */
@NamedInterface("markup")
package vn.hiepdong.web.markup;

import org.springframework.modulith.NamedInterface;
