/**
 * What the forms of this module share: between typed texts and kept values, and how a name typed into a picker finds its
 * record. Open to the packages of this module, hidden from other modules, which pick through the classes that read.
 */
package vn.hiepdong.agency.typing;
