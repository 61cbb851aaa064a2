/** The one folder in which everything lies that this process keeps, and copies of it. */
package qipp.embedded.data;
