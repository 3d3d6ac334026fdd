//! The macros of generated code. A macro has the code that is the same for all types of one kind.

mod choice;
mod complex;
mod document;
mod list;
mod sections;
mod simple;
mod union;
mod xsi_type;
