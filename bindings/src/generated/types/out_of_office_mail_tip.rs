// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Duration, ReplyBody};

/// Complex type `t:OutOfOfficeMailTip`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`OutOfOffice`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/outofoffice).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OutOfOfficeMailTip {
    /// Element `t:ReplyBody`, required.
    pub reply_body: ReplyBody,
    /// Element `t:Duration`, optional.
    pub duration: Option<Box<Duration>>,
}

impl Eq for OutOfOfficeMailTip {}

impl OutOfOfficeMailTip {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(reply_body: impl Into<ReplyBody>) -> Self {
        Self {
            reply_body: reply_body.into(),
            duration: None,
        }
    }
}

rt::complex_type! {
    OutOfOfficeMailTip = "t:OutOfOfficeMailTip", required 1, new(value(ReplyBody));
    elements t {
        0 reply_body: "ReplyBody" required 0;
        1 duration: "Duration" optional;
    }
}
