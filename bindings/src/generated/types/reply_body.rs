// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:ReplyBody`.
///
/// Microsoft's reference: [`ReplyBody`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/replybody).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyBody {
    /// Attribute `xml:lang`, optional.
    pub lang: Option<value::Language>,
    /// Element `t:Message`, optional.
    pub message: Option<String>,
}

impl Eq for ReplyBody {}

rt::complex_type! {
    ReplyBody = "t:ReplyBody";
    attributes {
        0 lang: xml "lang" optional;
    }
    elements t {
        0 message: "Message" optional;
    }
}
