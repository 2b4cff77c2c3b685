/** Drawings of figures that the server makes: no script is needed to see them. */
package vn.hiepdong.web.chart;
