/** What a journey posted, made again by those who must not. */
package vn.hiepdong.journey.replay;
