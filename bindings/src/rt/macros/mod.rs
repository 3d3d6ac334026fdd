//! What every type of one kind implements alike. Generated code names the type and the kind.

mod choice;
mod complex;
mod document;
mod simple;
