/** Five real events, each as its source tells it. */
package vn.hiepdong.demo.event;
