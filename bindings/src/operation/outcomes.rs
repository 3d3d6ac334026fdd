//! The outcomes of a response.

use crate::vec_methods::vec_methods;
use crate::{Error, ErrorKind};

use super::failure::Failure;

/// The outcome of each message of a response, with the methods of `Vec`.
///
/// The compiler warns about outcomes that a program does not use: each can be a failure.
///
/// ```
/// use ews_bindings::messages::{ArchiveItem, CreateItem};
/// use ews_bindings::operation::Operation;
/// # use ews_bindings::messages::ResponseCode;
/// # use ews_bindings::operation::Failure;
///
/// # let response = CreateItem::respond([Err(Failure::new(ResponseCode::ErrorAccessDenied, "no"))])?;
/// // A request with one item has one outcome.
/// let error = CreateItem::outcomes(response.as_bytes())?.only().expect_err("the server refuses the item");
/// assert_eq!(error.response_code(), Some(ResponseCode::ErrorAccessDenied));
/// # Ok::<(), ews_bindings::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "each outcome can be a failure"]
pub struct Outcomes<M, C>(Vec<Result<M, Failure<M, C>>>);

impl<M, C> Outcomes<M, C> {
    /// Returns the only outcome.
    ///
    /// # Errors
    /// The failure; or an error of the kind `Unexpected` if the response has another number of messages.
    pub fn only(self) -> Result<M, Error>
    where
        C: std::fmt::Display,
    {
        match self.single() {
            Ok(outcome) => outcome.map_err(Error::from),
            Err(count) => {
                let message = format!("expected one response message, found {count}");
                Err(Error::new(ErrorKind::Unexpected, message))
            }
        }
    }

    /// Returns the only outcome.
    ///
    /// # Errors
    /// The number of outcomes, if it is not one.
    pub(crate) fn single(self) -> Result<Result<M, Failure<M, C>>, usize> {
        <[_; 1]>::try_from(self.0).map(|[outcome]| outcome).map_err(|outcomes| outcomes.len())
    }
}

vec_methods!([M, C] Outcomes<M, C>, Result<M, Failure<M, C>>);

impl<M, C> FromIterator<Result<M, Failure<M, C>>> for Outcomes<M, C> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = Result<M, Failure<M, C>>>>(outcomes: I) -> Self {
        Self(outcomes.into_iter().collect())
    }
}
