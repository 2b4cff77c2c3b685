/** What became of each period of a recurring commitment, on its page. The periods themselves are the commitment's. */
package vn.hiepdong.commitment.period;
