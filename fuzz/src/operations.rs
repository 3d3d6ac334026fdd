//! The number of outcomes of a response, for every operation.

use ews_bindings::Result;
use ews_bindings::operation::{Operation, Visitor, visit};

/// A function that counts the outcomes of a response.
pub(crate) type Count = fn(&[u8]) -> Result<usize>;

/// Returns the response element of every operation, and the function that counts its outcomes.
pub(crate) fn counts() -> Vec<(&'static str, Count)> {
    struct Counts(Vec<(&'static str, Count)>);

    impl Visitor for Counts {
        fn operation<O: Operation>(&mut self) {
            self.0.push((O::RESPONSE, outcomes::<O>));
        }
    }
    let mut counts = Counts(Vec::new());
    visit(&mut counts);
    counts.0
}

fn outcomes<O: Operation>(bytes: &[u8]) -> Result<usize> {
    let outcomes = O::outcomes(bytes)?;
    // The text of a failure must not panic.
    outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).for_each(|failure| {
        let _ = failure.to_string();
    });
    Ok(outcomes.len())
}
