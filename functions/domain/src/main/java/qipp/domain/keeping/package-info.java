/** What is kept, named as collections; where it is kept is somebody else's business. */
package qipp.domain.keeping;
