/** The register of commitments and each of them, for everybody. */
package vn.hiepdong.site.commitment;
