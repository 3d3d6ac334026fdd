//! Rules for the hand-written files of the repository.

mod contributing;
mod direction;
mod example_sizes;
mod sources;
