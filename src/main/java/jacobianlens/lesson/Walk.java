package jacobianlens.lesson;

/// How far a step has been built up: a table row by row, or a product cell by cell and term by term.
///
/// @param place the row of the table, or the cell of the result counted row by row, that is being built, from 0
/// @param terms how many terms of that cell's sum are written; 0 for a table
public record Walk(int place, int terms) {}
