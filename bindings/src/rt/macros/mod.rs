//! The macros of generated code: what every type of one kind implements alike.

mod choice;
mod complex;
mod document;
mod list;
mod sections;
mod simple;
mod xsi_type;
