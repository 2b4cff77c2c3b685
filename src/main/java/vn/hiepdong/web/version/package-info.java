/** Which state of the published content this node knows: the number that the database raises with every change (V020). */
package vn.hiepdong.web.version;
